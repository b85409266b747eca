#include "uaparse/pipeline/explain.h"

#include <algorithm>
#include <filesystem>

#include <gtest/gtest.h>

#include "test/support/document_text.h"
#include "uaparse/extract/context.h"
#include "uaparse/knowledge/knowledge.h"
#include "uaparse/pipeline/extract.h"
#include "uaparse/record/values.h"

namespace uaparse {
namespace {

using test::DocumentText;

Explanation explain(const std::string& bytes) {
  const Result<Document> document = read_document(Input{"document.txt", bytes}, {});
  EXPECT_TRUE(document.has_value());
  return explain_document(*document, compiled_knowledge());
}

const ExplainedField& field_of(const Explanation& explanation, std::string_view pointer) {
  static const ExplainedField kNone;
  const auto found =
      std::find_if(explanation.fields.begin(), explanation.fields.end(),
                   [&](const ExplainedField& field) { return field.pointer == pointer; });
  EXPECT_NE(found, explanation.fields.end()) << pointer;
  return found == explanation.fields.end() ? kNone : *found;
}

const ExplainedLine& line_with(const Explanation& explanation, std::string_view text) {
  static const ExplainedLine kNone;
  const auto found = std::find_if(
      explanation.lines.begin(), explanation.lines.end(),
      [&](const ExplainedLine& line) { return line.text.find(text) != std::string::npos; });
  EXPECT_NE(found, explanation.lines.end()) << text;
  return found == explanation.lines.end() ? kNone : *found;
}

using Strings = std::vector<std::string>;

// `/title VILLAGERS AT RISK`, those that there are.
Strings values_of(const Explanation& explanation) {
  Strings values;
  for (const ExplainedField& field : explanation.fields) {
    if (field.value) {
      values.push_back(field.pointer + " " + *field.value);
    }
  }
  return values;
}

Strings values_of(const Record& record) {
  Strings values;
  for (const RecordValue& value : list_values(record)) {
    values.push_back(value.pointer + " " + value.text);
  }
  return values;
}

// `text: reason`, a line each.
std::string dump(const std::vector<PassedOver>& candidates) {
  std::string result;
  for (const PassedOver& candidate : candidates) {
    result += candidate.text + ": " + candidate.reason + "\n";
  }
  return result;
}

TEST(Explain, HoldsTheValuesOfTheRecordInTheirOrder) {
  const Record record = test::record_of(DocumentText());
  EXPECT_EQ(values_of(explain(DocumentText().text())), values_of(record));
}

class EachDocument : public testing::TestWithParam<std::string> {};

// Whatever is read, refused or set aside: the explanation is of the same run.
TEST_P(EachDocument, IsExplainedAsItIsRead) {
  const std::string folder = std::string(UAPARSE_SOURCE_DIR) + "/test/corpus/" + GetParam();
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".txt") {
      continue;
    }
    const Result<Explanation> explanation = explain_file(entry.path());
    const Result<Record> record = extract_file(entry.path());
    ASSERT_TRUE(explanation.has_value()) << entry.path();
    EXPECT_EQ(explanation->is_recognized, record.has_value()) << entry.path();
    EXPECT_EQ(values_of(*explanation), record ? values_of(*record) : Strings()) << entry.path();
    for (const ExplainedField& field : explanation->fields) {
      EXPECT_NE(field.reason, "") << entry.path() << field.pointer;
    }
    for (const ExplainedLine& line : explanation->lines) {
      const bool is_in_section = explanation->is_recognized && line.role == "body";
      EXPECT_EQ(!line.section.empty(), is_in_section && !line.text.empty()) << entry.path();
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Corpus, EachDocument, testing::Values("own/txt", "look-alikes"));

TEST(Explain, BeginsWithTheGenerationThatIsTaken) {
  const Explanation explanation = explain(DocumentText().text());
  EXPECT_TRUE(explanation.is_recognized);
  ASSERT_EQ(explanation.generations.size(), compiled_knowledge().generations().size());
  const ExplainedGeneration& taken = explanation.generations.front();
  EXPECT_EQ(taken.id, test::record_of(DocumentText()).layout.id);
  EXPECT_EQ(taken.language, "en");
  EXPECT_TRUE(taken.missing.empty());
  int sum = taken.year_cue;
  for (const ExplainedCue& cue : taken.cues) {
    EXPECT_GT(cue.place.line, 0) << cue.label;
    EXPECT_NE(cue.text, "") << cue.label;
    sum += cue.weight;
  }
  EXPECT_EQ(taken.sum, sum);
  EXPECT_GE(taken.sum, taken.least);
}

TEST(Explain, SaysTheSectionAndTheLabelsOfEveryLine) {
  DocumentText document;
  document.closing += "\n\nmailto:a@gov.example";
  const Explanation explanation = explain(document.text());
  EXPECT_EQ(line_with(explanation, "UA: 50/12").section, "header");
  EXPECT_EQ(line_with(explanation, "Kathmandu").section, "recipients");
  const ExplainedLine& appeals = line_with(explanation, "PLEASE SEND APPEALS");
  EXPECT_EQ(appeals.section, "recipients");
  EXPECT_EQ(appeals.labels, std::vector<std::string>{"appeals_before"});
  const ExplainedLine& link = line_with(explanation, "mailto:");
  EXPECT_EQ(link.role, "link residue");
  EXPECT_EQ(link.section, "");
}

TEST(Explain, NamesThePlaceAndTheProofOfAValue) {
  const ExplainedField deadline = field_of(explain(DocumentText().text()), "/deadline");
  EXPECT_EQ(deadline.value, "2012-04-10");
  EXPECT_EQ(deadline.text, "10 APRIL 2012");
  EXPECT_EQ(deadline.reason, "behind its label");
  EXPECT_GT(deadline.place.line, 1);
}

TEST(Explain, NamesTheDeadlineThatLost) {
  DocumentText document;
  document.closing = "Please send appeals before 20 May 2012.\n\n" + document.closing;
  const ExplainedField deadline = field_of(explain(document.text()), "/deadline");
  EXPECT_EQ(dump(deadline.passed_over),
            "20 May 2012: the sentence that opens the addressees goes first, then the first "
            "dated\n");
  ASSERT_EQ(deadline.remarks.size(), 1U);
  EXPECT_NE(deadline.remarks.front().find("another deadline is printed"), std::string::npos);
}

TEST(Explain, NamesNumbersAndDatesOfTheText) {
  DocumentText document;
  document.additional = "In UA 7/09 (Index: ASA 31/009/2009) of 3 May 2009 they were named.";
  const Explanation explanation = explain(document.text());
  const std::string in_text = ": stands in the section 'additional', and not where a header may\n";
  EXPECT_EQ(dump(field_of(explanation, "/ua_number").passed_over), "UA 7/09" + in_text);
  EXPECT_EQ(dump(field_of(explanation, "/index").passed_over), "ASA 31/009/2009" + in_text);
  EXPECT_EQ(dump(field_of(explanation, "/deadline").passed_over),
            "3 May 2009: no sentence or label of a deadline goes with it\n");
}

TEST(Explain, NamesTheLinesOfTheSectionThatAreInNoAddressee) {
  DocumentText document;
  document.appeals = "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO\nBOTH OF THEM:";
  const Explanation explanation = explain(document.text());
  EXPECT_EQ(dump(field_of(explanation, "/recipients/0/position").passed_over),
            "BOTH OF THEM:: nothing of the line is read as a part of an addressee\n");
}

TEST(Explain, DoesNotNameTheSameValueAgain) {
  const Explanation explanation = explain(DocumentText().text());
  for (const ExplainedField& field : explanation.fields) {
    EXPECT_EQ(dump(field.passed_over), "") << field.pointer;
  }
}

TEST(Explain, SaysWhyAValueIsMissing) {
  DocumentText document;
  document.header = "UA: 50/12";
  document.foot = "";
  document.appeals = "PLEASE SEND APPEALS BEFORE 31 FEBRUARY 2012 TO:";
  const Explanation explanation = explain(document.text());
  for (const char* pointer : {"/index", "/deadline", "/copies", "/related"}) {
    const ExplainedField field = field_of(explanation, pointer);
    EXPECT_FALSE(field.value.has_value()) << pointer;
    EXPECT_NE(field.reason, "") << pointer;
  }
  EXPECT_NE(field_of(explanation, "/deadline").reason.find("31 FEBRUARY 2012"), std::string::npos);
  EXPECT_EQ(field_of(explanation, "/copies").reason, "no line opens the section 'copies'");
}

TEST(Explain, ShowsWhatIsMissingInsideAnAddresseeBesideIt) {
  DocumentText document;
  document.recipients = "Minister of Justice\nMr Anton Zorin\nKathmandu\nNepal";
  const Explanation explanation = explain(document.text());
  const auto found =
      std::find_if(explanation.fields.begin(), explanation.fields.end(),
                   [](const ExplainedField& f) { return f.pointer == "/recipients/0/salutation"; });
  ASSERT_NE(found, explanation.fields.end());
  EXPECT_FALSE(found->value.has_value());
  EXPECT_EQ((found - 1)->pointer.rfind("/recipients/0", 0), 0U);
}

TEST(Explain, SaysWhatARefusedDocumentMisses) {
  const Explanation explanation =
      explain("PRESS RELEASE\nUA: 50/12\nURGENT ACTION\nThe minister resigned.\n");
  EXPECT_FALSE(explanation.is_recognized);
  EXPECT_TRUE(explanation.fields.empty());
  EXPECT_EQ(line_with(explanation, "resigned").section, "");
  for (const ExplainedGeneration& generation : explanation.generations) {
    EXPECT_TRUE(!generation.missing.empty() || generation.sum < generation.least) << generation.id;
  }
  EXPECT_EQ(explanation.generations.front().missing.size(), 1U);
}

TEST(Explain, HasNothingToSayOfAnEmptyDocumentButWhatIsMissing) {
  const Explanation explanation = explain_document(Document(), compiled_knowledge());
  EXPECT_FALSE(explanation.is_recognized);
  EXPECT_TRUE(explanation.lines.empty());
  EXPECT_FALSE(explanation.generations.empty());
}

TEST(ExplainFile, FailsWhereTheFileCannotBeRead) {
  const Result<Explanation> explanation = explain_file("no/such/file.txt");
  ASSERT_FALSE(explanation.has_value());
  EXPECT_EQ(code(explanation.error().kind), "not-found");
}

TEST(Proof, HasWordsForEveryKind) {
  EXPECT_EQ(proof(confidence::kLabelled), "behind its label");
  EXPECT_EQ(proof(confidence::kShaped), "unmistakable form");
  EXPECT_EQ(proof(confidence::kPlaced), "usual place");
  EXPECT_EQ(proof(confidence::kLikely), "looks right");
  EXPECT_EQ(proof(confidence::kDoubtful), "others fit as well");
}

}  // namespace
}  // namespace uaparse
