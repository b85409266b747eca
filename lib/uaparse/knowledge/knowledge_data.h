// What Urgent Actions look like, as plain data: the same shape whether it was compiled in or
// loaded.
//
//   data/generations/<id>.yaml   which labels tell a generation, and which section each opens
//   data/lexicons/<lang>.yaml    how a language prints labels, months, offices, honorifics ...
//   data/index_areas.yaml        region and number of the AI index to country
//
// The ids below are the whole vocabulary of those files: a key that is none of them is an error
// with file and line. A new generation or language uses these ids and needs no C++; a new id is a
// new kind of value, and comes with the code that reads it.
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace uaparse {

// Phrases that stand before a value or open a section. Headings are sought at the start of every
// line; contact labels only inside addressees.
enum class Label {
  // headings
  kBanner,                 // URGENT ACTION
  kFurtherInformation,     // Further information on UA: ...
  kCaseNumber,             // UA: 50/12 (a number must follow)
  kWriteIn,                // Please write immediately in ... or your own language:
  kAppealsBefore,          // PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:
  kAppealsTo,              // APPEALS TO:
  kCopiesTo,               // And copies to:
  kDiplomats,              // Also send copies to diplomatic representatives ...
  kCheckWith,              // Please check with your section office if ...
  kUpdateOf,               // This is the second update of UA 50/12.
  kAdditionalInformation,  // ADDITIONAL INFORMATION
  kSubjectNames,           // Name:
  kSubjectGender,          // Gender m/f:
  kOutcome,                // No further action is requested ...
  kOtherDocument,          // PRESS RELEASE, PUBLIC STATEMENT: tells that it is no Urgent Action
  // inside a heading's sentence or the header
  kIndex,        // Index:
  kIssueDate,    // Date:, Issue Date:
  kCareOf,       // CARE OF:
  kOwnLanguage,  // your own language
  kFurtherLink,  // Further information:
  // parts of a value, wherever it stands
  kSeries,       // UA, before the number of a case
  kExtraSeries,  // EXTRA
  kDate,         // {day} {month} {year}: the forms of a date that hold a word
  kAge,          // aged (before the number)
  kYears,        // years old (behind the number)
  kUnfilled,     // what its writer was to fill in: [INSERT DATE], XX Month, TBC
  // contact labels
  kFax,
  kPhone,
  kEmail,
  kSalutation,
  kWeb,
  kTelegram,  // telegrams and telexes
};
inline constexpr std::array<std::string_view, 32> kLabelNames = {"banner",
                                                                 "further_information",
                                                                 "case_number",
                                                                 "write_in",
                                                                 "appeals_before",
                                                                 "appeals_to",
                                                                 "copies_to",
                                                                 "diplomats",
                                                                 "check_with",
                                                                 "update_of",
                                                                 "additional_information",
                                                                 "subject_names",
                                                                 "subject_gender",
                                                                 "outcome",
                                                                 "other_document",
                                                                 "index",
                                                                 "issue_date",
                                                                 "care_of",
                                                                 "own_language",
                                                                 "further_link",
                                                                 "series",
                                                                 "extra_series",
                                                                 "date",
                                                                 "age",
                                                                 "years",
                                                                 "unfilled",
                                                                 "fax",
                                                                 "phone",
                                                                 "email",
                                                                 "salutation",
                                                                 "web",
                                                                 "telegram"};
inline constexpr int kHeadingCount = static_cast<int>(Label::kOtherDocument) + 1;

// Words and phrases of one kind, compared folded (base/text.h).
enum class Words {
  kHonorifics,         // before a person's name: Mr, H.E., General
  kOfficeHeads,        // the noun that makes a line an office: minister, president
  kOfficeWords,        // nouns and adjectives of offices: justice, interior, national
  kInstitutions,       // the noun that makes a line an institution: ministry, embassy
  kPlaces,             // words of streets, buildings, boxes: street, avenue, floor
  kCapitals,           // names of capital cities
  kFunctionWords,      // of, the, and, for: a line that ends or begins with one is not whole
  kArticles,           // the: "of the Prisons" wants a noun more readily than "of Justice"
  kNameParticles,      // small words inside names: da, bin, el
  kSalutationOpeners,  // dear, your, Mr: a salutation does not end with one
  kSalutations,        // how an unlabelled salutation begins: dear, your excellency
  kConjunctions,       // and, or: between names, numbers
  kGroupWords,         // words that make a subject a group: at least, members, others
  kSeparators,         // what stands for a bar between two contacts of a line: the letter i
  kPlaceholders,       // what stands in the row to be filled in by a section: address 1, fax number
};
inline constexpr std::array<std::string_view, 15> kWordsNames = {
    "honorifics",  "office_heads",   "office_words", "institutions",   "places",
    "capitals",    "function_words", "articles",     "name_particles", "salutation_openers",
    "salutations", "conjunctions",   "group_words",  "separators",     "placeholders"};

// Words with a meaning.
enum class Table {
  kMonths,        // january: 1
  kLanguages,     // spanish: es
  kGenders,       // m: male, both: mixed, unknown: unknown
  kGroupGenders,  // men: male: the gender printed in the name of a group
  kNumbers,       // seven: 7
  kCountries,     // usa: US; names that ICU lacks
};
inline constexpr std::array<std::string_view, 6> kTableNames = {
    "months", "languages", "genders", "group_genders", "numbers", "countries"};

// The parts of a document.
enum class SectionKind {
  kHeader,
  kTitle,
  kActions,  // what to ask for
  kRecipients,
  kCopies,
  kClosing,
  kAdditional,  // background
  kSubjects,
};
inline constexpr std::array<std::string_view, 8> kSectionNames = {
    "header", "title", "actions", "recipients", "copies", "closing", "additional", "subjects"};

// What the documents of a generation have, and a draft of one should.
enum class Part {
  kTitle,
  kDeadline,
  kRecipients,
  kSalutations,  // of the recipients
  kSubjects,
};
inline constexpr std::array<std::string_view, 5> kPartNames = {"title", "deadline", "recipients",
                                                               "salutations", "subjects"};

// A label's patterns: RE2 syntax on folded text, in which a blank stands for any number of blanks,
// none included, for old files run words together. Headings are sought at the start of a line.
struct LexiconData {
  std::string language;  // BCP 47
  std::map<Label, std::vector<std::string>> labels;
  std::map<Words, std::vector<std::string>> words;
  std::map<Table, std::map<std::string, std::string>> tables;
  std::string digest;  // SHA-256 of the file
};

// `label` opens `opens`, if the section read so far is one of `within` (empty: any).
struct SectionRule {
  Label label = Label::kBanner;
  SectionKind opens = SectionKind::kHeader;
  std::vector<SectionKind> within;
};

struct GenerationData {
  std::string id;  // <family>-<era>
  int first_year = 0;
  int last_year = 0;
  std::vector<std::vector<Label>> needs;    // of each group at least one must be there
  std::vector<std::pair<Label, int>> cues;  // weight of each label found, once
  int certain = 0;                          // the sum of weights at which there is no doubt
  std::vector<SectionRule> sections;
  std::vector<std::string> samples;  // documents that look like this
  std::vector<Part> has;             // all of them where the file does not say
  std::string digest;                // SHA-256 of the file
};

// `AFR 54`: Sudan, SD.
struct IndexArea {
  std::string code;
  std::string area;
  std::string country_code;  // ISO 3166-1 alpha-2; empty where the area is no single country
};

struct KnowledgeData {
  std::string digest;  // of all files together (knowledge_digest.h)
  std::vector<GenerationData> generations;
  std::vector<LexiconData> lexicons;
  std::vector<IndexArea> index_areas;
  std::string index_areas_digest;  // SHA-256 of the file; empty where there is none
};

}  // namespace uaparse
