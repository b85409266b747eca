#include "uaparse/check/check.h"

#include <set>

#include "test/check/rule_cases.h"
#include "uaparse/knowledge/knowledge.h"
#include "uaparse/pipeline/extract.h"

namespace uaparse::test {
namespace {

// The codes found in a document of a generation that has these parts only.
std::set<std::string> codes_of_generation_with(std::vector<Part> parts, const std::string& text) {
  KnowledgeData data = build_compiled_data();
  for (GenerationData& generation : data.generations) {
    generation.has = parts;
  }
  const Knowledge knowledge(std::move(data));
  const Result<Record> record = extract_record(Input{"document.txt", text}, {}, knowledge);
  std::set<std::string> codes;
  for (const Diagnostic& finding : record->diagnostics) {
    codes.insert(finding.code);
  }
  return codes;
}

TEST(CheckRecord, AsksOnlyForWhatTheGenerationHas) {
  const std::string bare =
      "UA: 50/12 Index: ASA 31/001/2012 Nepal Date: 28 February 2012\n\n"
      "Please write immediately in English:\n\nURGENT ACTION\n";
  EXPECT_EQ(codes_of_generation_with({}, bare), std::set<std::string>{"low-confidence"});
  EXPECT_EQ(codes_of_generation_with({Part::kDeadline, Part::kRecipients}, bare),
            (std::set<std::string>{"deadline-missing", "low-confidence", "recipients-missing"}));
  EXPECT_EQ(codes_of_generation_with({Part::kTitle, Part::kSubjects}, bare),
            (std::set<std::string>{"low-confidence", "subjects-missing", "title-missing"}));
}

TEST(CheckRecord, AsksForSalutationsWhereTheyArePrinted) {
  DocumentText document;
  document.recipients = "Minister of Justice\nNepal";
  EXPECT_EQ(codes_of_generation_with({Part::kSalutations}, document.text()),
            std::set<std::string>{"salutation-missing"});
  EXPECT_EQ(codes_of_generation_with({}, document.text()), std::set<std::string>());
}

TEST(CheckRecord, SaysWhyAValueIsMissingOnlyOnce) {
  DocumentText document;
  document.header = "UA: 5012 Index: ASA 31/001/2012 Nepal Date: 28 February 2012";
  document.foot.clear();
  EXPECT_EQ(dump(record_of(document).diagnostics), "ua-number-malformed /ua_number");
}

TEST(CheckRecord, FindsNothingWrongWithASoundDocument) {
  EXPECT_EQ(dump(record_of(DocumentText()).diagnostics), "");
}

}  // namespace
}  // namespace uaparse::test
