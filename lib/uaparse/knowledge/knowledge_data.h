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
  kBanner,              // URGENT ACTION
  kPageTitle,           // Urgent Action Update: Radio Host Charged (Malawi: UA 212.17)
  kFurtherInformation,  // Further information on UA: ...
  kCaseNumber,          // UA: 50/12 (a number must follow)
  kSecurityClass,       // EXTERNAL (for general distribution) AI Index: ..., PUBLIC AI Index: ...
  kDistribution,        // Distr: UA/SC
  kCountryLine,         // SUDAN Hassan Hussein (m): a country in capitals, below the header
  kActionsEnd,          // the first line behind what to ask for, where no label opens addressees
  kLetterCell,          // the first line of a cell beside a model letter: it holds addressees
  kLetterRest,          // the first line of the letter behind that cell
  kFormTitle,           // URGENT ACTION TITLE:
  kFormHeader,          // PUBLICATION DATE:, TYPE AND NUMBER:, INDEX NUMBER:
  kSummary,             // URGENT ACTION SUMMARY:
  kRecommendedAction,   // RECOMMENDED ACTION: Please send ... in English or your own language:
  kWriteIn,             // Please write immediately in ... or your own language:
  kModelLetter,         // TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER
  kAppealsBefore,       // PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:
  kAppealsImmediately,  // PLEASE SEND APPEALS IMMEDIATELY. Check with ...
  kAppealsTo,           // APPEALS TO:
  kContactDetails,      // TARGET'S CONTACT DETAILS, CONTACT INFORMATION
  kLetterOpening,       // Dear Minister, (a line of its own)
  kLetterEnd,           // Yours sincerely,
  kCopiesTo,            // And copies to:
  kAdditionalTargets,   // ADDITIONAL TARGETS:
  kDiplomats,           // Also send copies to diplomatic representatives ...
  kCheckWith,           // Please check with your section office if ...
  kUpdateOf,            // This is the second update of UA 50/12.
  kPreferredLanguage,   // PREFERRED LANGUAGE TO ADDRESS TARGET:
  kActUntil,            // PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL:
  kAdditionalInformation,  // ADDITIONAL INFORMATION
  kSubjectNames,           // Name:
  kSubjectPronouns,        // NAME AND PREFERRED PRONOUN:
  kSubjectGender,          // Gender m/f:
  kPreviousLink,           // LINK TO PREVIOUS UA:
  kOutcome,                // No further action is requested ...
  kOtherDocument,          // PRESS RELEASE, PUBLIC STATEMENT: tells that it is no Urgent Action
  // inside a heading's sentence or the header
  kIndex,         // Index:
  kIssueDate,     // Date:, Issue Date:
  kCareOf,        // CARE OF:
  kOwnLanguage,   // your own language
  kFurtherLink,   // Further information:
  kAppealsAfter,  // ... if sending appeals after
  kExpires,       // This Urgent Action expires on June 1 2023.
  kNewConcern,    // New concern:
  kSubjectState,  // New names:, Released: (above or before names of a case)
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
inline constexpr std::array<std::string_view, 57> kLabelNames = {"banner",
                                                                 "page_title",
                                                                 "further_information",
                                                                 "case_number",
                                                                 "security_class",
                                                                 "distribution",
                                                                 "country_line",
                                                                 "actions_end",
                                                                 "letter_cell",
                                                                 "letter_rest",
                                                                 "form_title",
                                                                 "form_header",
                                                                 "summary",
                                                                 "recommended_action",
                                                                 "write_in",
                                                                 "model_letter",
                                                                 "appeals_before",
                                                                 "appeals_immediately",
                                                                 "appeals_to",
                                                                 "contact_details",
                                                                 "letter_opening",
                                                                 "letter_end",
                                                                 "copies_to",
                                                                 "additional_targets",
                                                                 "diplomats",
                                                                 "check_with",
                                                                 "update_of",
                                                                 "preferred_language",
                                                                 "act_until",
                                                                 "additional_information",
                                                                 "subject_names",
                                                                 "subject_pronouns",
                                                                 "subject_gender",
                                                                 "previous_link",
                                                                 "outcome",
                                                                 "other_document",
                                                                 "index",
                                                                 "issue_date",
                                                                 "care_of",
                                                                 "own_language",
                                                                 "further_link",
                                                                 "appeals_after",
                                                                 "expires",
                                                                 "new_concern",
                                                                 "subject_state",
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
  kReferenceWords,     // between the earlier documents of a header: and follow-up, issued
  kHyphenatedHeads,    // keep their hyphen at a line end: ill-, self-, non-
  kRemarks,            // how a line begins that is a remark on the contacts: please keep trying
  kOrganizationKinds,  // what an organization is, on a line of its own: newspaper
  kAttention,          // before the person at an office or a newspaper: attn
  kQuantifiers,        // how many, at the beginning of a group: at least, several, other
  kAgeUnits,           // of an age that is not in years: months
  kNameSuffixes,       // behind a name, a part of it: Jr.
  kRelations,          // who somebody is to another: wife, brother
  kPossessives,        // before such a word: his, her
  kWordEndings,        // added to a word, they make another form of it: s, ed, ing
  kSentenceWords,      // make a line a sentence, where a list would stand: was, have, who
  kMailDomains,        // common domains of e-mail addresses: gmail.com
  kFormLabels,         // the labels of the authoring form as printed, to tell misspelt ones
};
inline constexpr std::array<std::string_view, 29> kWordsNames = {
    "honorifics",         "office_heads",     "office_words",
    "institutions",       "places",           "capitals",
    "function_words",     "articles",         "name_particles",
    "salutation_openers", "salutations",      "conjunctions",
    "group_words",        "separators",       "placeholders",
    "reference_words",    "hyphenated_heads", "remarks",
    "organization_kinds", "attention",        "quantifiers",
    "age_units",          "name_suffixes",    "relations",
    "possessives",        "word_endings",     "sentence_words",
    "mail_domains",       "form_labels"};

// Words with a meaning.
enum class Table {
  kMonths,            // january: 1
  kLanguages,         // spanish: es
  kGenders,           // m: male, both: mixed, unknown: unknown
  kGroupGenders,      // men: male: the gender printed in the name of a group
  kNumbers,           // seven: 7
  kCountries,         // usa: US; names that ICU lacks
  kPronouns,          // she/her: female
  kAddressedOffices,  // prime minister: prime-minister; offices that are addressed alike
  kForeignLabels,     // tratamiento: Salutation; labels that a document in another language has
};
inline constexpr std::array<std::string_view, 9> kTableNames = {
    "months",    "languages", "genders",           "group_genders", "numbers",
    "countries", "pronouns",  "addressed_offices", "foreign_labels"};

// The parts of a document.
enum class SectionKind {
  kHeader,
  kTitle,
  kCase,     // the country and the people, in a line of their own up to 2008; the facts follow
  kActions,  // what to ask for
  kRecipients,
  kLetter,  // a model letter
  kCopies,
  kClosing,
  kAdditional,  // background
  kSubjects,
  kRelated,  // links to earlier documents
};
inline constexpr std::array<std::string_view, 11> kSectionNames = {
    "header", "title",   "case",       "actions",  "recipients", "letter",
    "copies", "closing", "additional", "subjects", "related"};

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
  // A blank between them: what is a letter away from one is misspelt.
  std::string ordinary_words;
  std::string listed_words;  // those of words and tables (vocabulary.h)
  std::string digest;        // SHA-256 of the file
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
  int year_cue = 0;  // weight of a date in the first lines that is of these years
  int certain = 0;   // the sum of weights at which there is no doubt
  std::vector<SectionRule> sections;
  int pages = 0;                     // the most that a document has; 0: any number
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
