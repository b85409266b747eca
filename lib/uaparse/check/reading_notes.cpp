#include <iterator>

#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

const Rule kNotes[] = {
    {"ua-number-missing",
     Severity::kHint,
     "no header gives the case a number",
     "Where the document does not print it, the value is null.",
     {},
     {}},
    {"index-missing",
     Severity::kHint,
     "no header gives the index of the document",
     "Where the document does not print it, the value is null.",
     {},
     {}},
    {"issued-missing",
     Severity::kHint,
     "no header gives the date of issue",
     "Where the document does not print it, the value is null, and no deadline can be held "
     "against it.",
     {},
     {}},
    {"country-missing",
     Severity::kHint,
     "no header names the country",
     "The country is printed between the index and the date. Where it is not, its code is taken "
     "from the index.",
     {},
     {}},
    {"languages-missing",
     Severity::kHint,
     "no sentence says in which languages to write",
     "Expected is a sentence such as: Please write immediately in English or your own language:",
     {},
     {}},
    {"deadline-contradicted", Severity::kWarning, "two deadlines are printed",
     "The first is taken, and doubted. Mend the one that was left over.",
     "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:\nMinister of Justice\n12 River Street\n"
     "Kathmandu\nNepal\n\nPlease send appeals before 20 May 2012.",
     "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:\nMinister of Justice\n12 River Street\n"
     "Kathmandu\nNepal\n\nPlease send appeals before 10 April 2012."},
    {"addressee-without-office", Severity::kWarning,
     "an address stands below neither an office nor a name",
     "Nobody knows for whom a letter to it is. Name the office or the person above the address.",
     "12 River Street\nKathmandu\nNepal\nSalutation: Dear Minister",
     "Minister of Justice\n12 River Street\nKathmandu\nNepal\nSalutation: Dear Minister"},
    {"low-confidence",
     Severity::kWarning,
     "uaparse is not sure that it reads a value right",
     "The value is the likeliest reading, and another would fit as well. Compare it with the "
     "document; in a draft, look whether a label or an address is printed in an unusual way.",
     {},
     {}},
    {"unused-suppression",
     Severity::kWarning,
     "a suppression of the configuration has nothing left to suppress",
     "What it suppressed is mended, or has another value now. Take it out of .uaparse.yaml, so "
     "that "
     "it does not hide the next one.",
     {},
     {}},
    {"below-min-confidence",
     Severity::kHint,
     "a value is less sure than --min-confidence asks for",
     "It is left out: null, or gone from its list. The field of the diagnostic is where it would "
     "stand without the option. A subject goes with its name, and an addressee of whom nothing is "
     "left goes too.",
     {},
     {}},
    {"page-unreadable",
     Severity::kWarning,
     "a page of the PDF could not be read",
     "Nothing that stands on it is in the record. Print the PDF again.",
     {},
     {}},
    {"pdf-faults",
     Severity::kHint,
     "the PDF has faults that did not stop it from being read",
     "The program that wrote it is at fault; the text is probably whole.",
     {},
     {}},
    {"text-cleaned",
     Severity::kWarning,
     "characters that are no text were replaced",
     "Controls, NULs and line separators inside a text become blanks.",
     {},
     {}},
    {"tracked-changes",
     Severity::kHint,
     "the document holds tracked changes",
     "It is read as if all of them were accepted: insertions stay, deletions are gone. Accept or "
     "reject them before it is published.",
     {},
     {}},
    {"invalid-utf-8",
     Severity::kWarning,
     "bytes that are no UTF-8 were replaced",
     "Each became U+FFFD. Save the file as UTF-8, or name its encoding with --encoding.",
     {},
     {}},
    {"invalid-bytes",
     Severity::kWarning,
     "bytes without meaning in the encoding were replaced",
     "Each became U+FFFD. Name the right encoding with --encoding.",
     {},
     {}},
    {"encoding-assumed",
     Severity::kHint,
     "the text is no UTF-8, so Windows-1252 is assumed",
     "If letters come out wrong, name the encoding with --encoding or save the file as UTF-8.",
     {},
     {}},
    {"mixed-line-ends",
     Severity::kHint,
     "single carriage returns beside line feeds were taken for line ends",
     "Save the file with line ends of one kind.",
     {},
     {}},
};

}  // namespace

const std::vector<Rule>& reading_notes() {
  static const std::vector<Rule> kList(std::begin(kNotes), std::end(kNotes));
  return kList;
}

}  // namespace uaparse
