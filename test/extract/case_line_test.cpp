#include "uaparse/extract/case_line.h"

#include "test/support/document_text.h"
#include "test/support/text_case.h"

namespace uaparse {
namespace {

using test::dump;
using test::TextCase;

// A sheet of the years up to 2008 with this header, country line and people.
Record sheet_with(const std::string& header) {
  return test::record_of(
      header +
      "\n\n"
      "The family was allowed one visit. In UA 77/90 (ASA 31/09/90, 3 May 1990) the police denied\n"
      "that anybody was held there.\n\n"
      "RECOMMENDED ACTION: Please send faxes and airmail letters in English or your own language:\n"
      "- asking for a prompt investigation.\n\n"
      "APPEALS TO:\n\n"
      "Minister of Justice\nMr Anton Zorin\n12 River Street\nKathmandu\nNepal\n"
      "Faxes: +977 1 555 0100\n\n"
      "PLEASE SEND APPEALS IMMEDIATELY. Check with the International Secretariat, or your section\n"
      "office, if sending appeals after 2 November 1997.\n");
}

// `kind | ua_number | index | issued | country | code | title`, then each earlier document.
std::string dump_case(const Record& record) {
  std::string result = std::string(name(record.kind.value)) + " | " + dump(record.ua_number) +
                       " | " + dump(record.index) + " | " + dump(record.issued) + " | " +
                       dump(record.country) + " | " + dump(record.country_code) + " | " +
                       dump(record.title);
  for (const Related& related : record.related) {
    result += " < " + dump(related.index) + " " + dump(related.issued);
  }
  return result;
}

class CaseLineForms : public testing::TestWithParam<TextCase> {};

TEST_P(CaseLineForms, GiveNumberConcernAndEarlierDocuments) {
  EXPECT_EQ(dump_case(sheet_with(GetParam().input)), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Sheets, CaseLineForms,
    testing::Values(
        TextCase{"PartsOnLinesOfTheirOwn",
                 "EXTERNAL (for general distribution)              AI Index: ASA 31/04/97\n"
                 "                                                 Distr: UA/SC\n"
                 "22 September 1997\n\n"
                 "UA 173/97        Death penalty / health concern\n\n"
                 "NEPAL      Anton Belu (m), aged 70",
                 "urgent-action | 173/97 | ASA 31/04/97 | 1997-09-22 | NEPAL | NP | "
                 "Death penalty / health concern"},
        TextCase{"EarlierDocumentsOverleaf",
                 "EXTERNAL AI Index: ASA 31/08/97\n\n22 September 1997\n\n"
                 "Further information on UA 173/97 (ASA 31/04/97, 27 June 1997) and follow-ups\n"
                 "\f(ASA 31/05/97, 30 June 1997; ASA 31/06/97, 7 July 1997) - Death penalty /\n"
                 "Health concern\n\n"
                 "NEPAL      Anton Belu (m), aged 70",
                 "update | 173/97 | ASA 31/08/97 | 1997-09-22 | NEPAL | NP | "
                 "Death penalty / Health concern < ASA 31/04/97 1997-06-27 "
                 "< ASA 31/05/97 1997-06-30 < ASA 31/06/97 1997-07-07"},
        TextCase{"NamesOverleaf",
                 "UA: NEPAL\n\n22 September 1997\n\n"
                 "UA 173/97 Death penalty / health concern\n\n"
                 "\fAnton Belu (m), aged 70\nTwo children of Anton Belu",
                 "urgent-action | 173/97 | null | 1997-09-22 | NEPAL | NP | "
                 "Death penalty / health concern"},
        TextCase{"DateAtTheEndOfTheLine",
                 "EXTERNAL AI Index: ASA 31/04/93\n\n"
                 "UA 213/93 Fear of torture/Incommunicado detention 25 June 1993\n\n"
                 "NEPAL: Anton Belu",
                 "urgent-action | 213/93 | ASA 31/04/93 | 1993-06-25 | NEPAL | NP | "
                 "Fear of torture/Incommunicado detention"},
        TextCase{"WordsRunTogether",
                 "EXTERNALAI Index: ASA 31/04/92\n"
                 "UA 269/92Incommunicado Detention/Fear of Torture19 August 1992\n\n"
                 "NEPALAnton Belu, football coach",
                 "urgent-action | 269/92 | ASA 31/04/92 | 1992-08-19 | NEPAL | NP | "
                 "Incommunicado Detention/Fear of Torture"},
        TextCase{
            "DateOnTheLineOfTheIndex",
            "PUBLIC AI Index: ASA 31/11/99 26 February 1999\n\n"
            "UA 37/99 Fear of torture\n\n"
            "NEPAL Eleven men",
            "urgent-action | 37/99 | ASA 31/11/99 | 1999-02-26 | NEPAL | NP | Fear of torture"},
        TextCase{"UpdateOverTwoLines",
                 "EXTERNAL (for general distribution) AI Index: ASA 31/04/93\n25 October 1993\n\n"
                 "Further information on UA 131/93 (ASA 31/03/93, 9 September 1993) - Prisoner of\n"
                 "conscience / forced eviction\n\n"
                 "NEPAL Anton Belu",
                 "update | 131/93 | ASA 31/04/93 | 1993-10-25 | NEPAL | NP | "
                 "Prisoner of conscience / forced eviction < ASA 31/03/93 1993-09-09"},
        TextCase{"ConcernBrokenAtItsHyphen",
                 "EXTERNAL AI Index: ASA 31/04/93\n25 October 1993\n\n"
                 "UA 131/93 Incommunicado detention without charge or trial / Fear of ill-\n"
                 "treatment\n\n"
                 "NEPAL Anton Belu",
                 "urgent-action | 131/93 | ASA 31/04/93 | 1993-10-25 | NEPAL | NP | "
                 "Incommunicado detention without charge or trial / Fear of ill-treatment"},
        TextCase{
            "ConcernBrokenBehindItsStroke",
            "EXTERNAL AI Index: ASA 31/04/93\n25 October 1993\n\n"
            "UA 131/93 Incommunicado detention without charge or trial/ Fear of torture/\n"
            "Health concern\n\n"
            "NEPAL Anton Belu",
            "urgent-action | 131/93 | ASA 31/04/93 | 1993-10-25 | NEPAL | NP | "
            "Incommunicado detention without charge or trial/ Fear of torture/ Health concern"},
        TextCase{"IndexBrokenBehindItsStroke",
                 "EXTERNAL AI Index: ASA 31/04/93\n25 October 1993\n\n"
                 "Further information on UA 131/93 (ASA 31/03/93, 9 September 1993; ASA 31/\n"
                 "05/93, 11 September 1993) - Torture\n\n"
                 "NEPAL Anton Belu",
                 "update | 131/93 | ASA 31/04/93 | 1993-10-25 | NEPAL | NP | Torture < "
                 "ASA 31/03/93 1993-09-09 < ASA 31/05/93 1993-09-11"},
        TextCase{"FollowUps",
                 "EXTERNAL AI Index: ASA 31/04/95\n25 October 1995\n\n"
                 "Further information on UA 131/95 (ASA 31/01/95, 9 January 1995) and follow-ups\n"
                 "(ASA 31/02/95, 3 February 1995; ASA 31/03/95, 8 March 1995) - Legal concern\n\n"
                 "NEPAL Anton Belu",
                 "update | 131/95 | ASA 31/04/95 | 1995-10-25 | NEPAL | NP | Legal concern < "
                 "ASA 31/01/95 1995-01-09 < ASA 31/02/95 1995-02-03 < ASA 31/03/95 1995-03-08"},
        TextCase{"FollowUpWithoutAYear",
                 "EXTERNAL AI Index: ASA 31/04/95\n25 October 1995\n\n"
                 "Further information on UA 131/94 (ASA 31/91/94, 9 December) and follow-up\n"
                 "(ASA 31/02/95, 31 June; 8 March) - Legal concern\n\n"
                 "NEPAL Anton Belu",
                 "update | 131/94 | ASA 31/04/95 | 1995-10-25 | NEPAL | NP | Legal concern < "
                 "ASA 31/91/94 1994-12-09 < ASA 31/02/95 null"},
        TextCase{"NewConcernIsNoTitle",
                 "PUBLIC AI Index: ASA 31/091/2003\n03 November 2003\n\n"
                 "Further Information on UA 349/03 (ASA 31/088/2003, 28 October 2003)) Fear for "
                 "safety New Concern: Torture\n\n"
                 "NEPAL Anton Belu (m), aged 45, farmer",
                 "update | 349/03 | ASA 31/091/2003 | 2003-11-03 | NEPAL | NP | Fear for safety < "
                 "ASA 31/088/2003 2003-10-28"},
        TextCase{"SeriesMissing",
                 "EXTERNAL AI Index: ASA 31/04/91\n25 May 1991\n\n"
                 "Further information on 28/91 (ASA 31/01/91, 9 January 1991) - Torture\n\n"
                 "NEPAL Anton Belu",
                 "update | 28/91 | ASA 31/04/91 | 1991-05-25 | NEPAL | NP | Torture < "
                 "ASA 31/01/91 1991-01-09"},
        TextCase{"ExtraIsAFirstAction",
                 "EXTERNAL AI Index: ASA 31/04/91\n25 May 1991\n\n"
                 "EXTRA 73/91 Fear of imminent execution\n\n"
                 "USA (Wyoming): Anton Belu",
                 "urgent-action | EXTRA 73/91 | ASA 31/04/91 | 1991-05-25 | USA (Wyoming) | US | "
                 "Fear of imminent execution"},
        TextCase{"TwoCountriesHaveNoCode",
                 "EXTERNAL AI Index: MDE 18/04/97\n25 May 1997\n\n"
                 "UA 73/97 Fear of torture\n\n"
                 "LEBANON/ISRAEL Anton Belu",
                 "urgent-action | 73/97 | MDE 18/04/97 | 1997-05-25 | LEBANON/ISRAEL | null | "
                 "Fear of torture"},
        TextCase{"CountryAboveTheHeader",
                 "UA: NEPAL\n\n25 May 1991\n\n"
                 "UA 73/91 Fear of torture\n\n"
                 "Anton Belu (m), aged 45",
                 "urgent-action | 73/91 | null | 1991-05-25 | NEPAL | NP | Fear of torture"},
        TextCase{"NoCountryAboveTheHeader",
                 "UA: NEPAL AND YOU\nUA:\n\n25 May 1991\n\n"
                 "UA 73/91 Fear of torture\n\n"
                 "Anton Belu (m), aged 45",
                 "urgent-action | 73/91 | null | 1991-05-25 | null | null | Fear of torture"},
        TextCase{"DatesOfAPrefaceAreNone",
                 "Note to Sections: in UA 5/91 (ASA 31/01/91, 3 May 1991) it went by telex.\n\n"
                 "EXTERNAL AI Index: ASA 31/04/91\n25 May 1991\n\n"
                 "UA 73/91 Fear of torture\n\n"
                 "NEPAL Anton Belu",
                 "urgent-action | 73/91 | ASA 31/04/91 | 1991-05-25 | NEPAL | NP | "
                 "Fear of torture"}),
    test::case_name);

}  // namespace
}  // namespace uaparse
