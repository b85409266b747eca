#include <gtest/gtest.h>

#include "test/support/drawn_document.h"
#include "uaparse/base/text.h"
#include "uaparse/knowledge/knowledge.h"
#include "uaparse/pipeline/extract.h"
#include "uaparse/record/values.h"

namespace uaparse {
namespace {

using test::DocumentText;
using test::Random;

std::string dump_all(const Record& record) {
  return test::dump_values(record) + test::dump(record.diagnostics);
}

// Blank lines after lines of the text, the blank lines of a page break excepted.
std::string with_blank_lines(const std::string& text, Random& random) {
  std::string result;
  for (const char c : text) {
    result += c;
    result += c == '\n' && random.one_in(3) ? "\n" : "";
  }
  return result;
}

TEST(DocumentProperty, BlankLinesInTheBodyChangeNoValue) {
  test::for_each_case([](Random& random) {
    DocumentText document = test::draw_document(random);
    const std::string before = dump_all(test::record_of(document));
    document.body = with_blank_lines(document.body + "\n", random);
    document.additional = with_blank_lines(document.additional + "\n", random);
    EXPECT_EQ(dump_all(test::record_of(document)), before) << document.text();
  });
}

TEST(DocumentProperty, AnotherParagraphChangesNoValue) {
  test::for_each_case([](Random& random) {
    DocumentText document = test::draw_document(random);
    const std::string before = dump_all(test::record_of(document));
    std::string& part = random.one_in(2) ? document.body : document.additional;
    part += "\n\n" + test::draw_paragraph(random);
    EXPECT_EQ(dump_all(test::record_of(document)), before) << document.text();
  });
}

TEST(DocumentProperty, ASoundDocumentHasNoErrorOrWarning) {
  test::for_each_case([](Random& random) {
    const DocumentText document = test::draw_document(random);
    for (const Diagnostic& finding : test::record_of(document).diagnostics) {
      // Offices and salutations are drawn apart.
      EXPECT_TRUE(finding.severity == Severity::kHint || finding.code == "salutation-unlike-office")
          << finding.code << ": " << finding.message << "\n"
          << document.text();
    }
  });
}

// The words that the boxes of the evidence touch, without blanks.
std::string words_in(const Evidence& evidence, const Page& page) {
  std::string text;
  for (const Box& box : evidence.boxes) {
    for (const Word& word : page.words) {
      const double x = (word.box.x0 + word.box.x1) / 2;
      const double y = (word.box.y0 + word.box.y1) / 2;
      const bool is_inside = x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;
      text += is_inside ? word.text : "";
    }
  }
  return text;
}

void check_evidence(const RecordValue& value, const Document& document) {
  const Evidence& evidence = *value.evidence;
  ASSERT_GE(evidence.page, 1) << value.pointer;
  ASSERT_LE(evidence.page, static_cast<int>(document.pages.size())) << value.pointer;
  EXPECT_FALSE(evidence.boxes.empty()) << value.pointer;
  const Page& page = document.pages[static_cast<std::size_t>(evidence.page - 1)];
  for (const Box& box : evidence.boxes) {
    EXPECT_TRUE(box.x0 >= 0 && box.y0 >= 0 && box.x1 <= page.width_pt && box.y1 <= page.height_pt)
        << value.pointer << " is not on the page";
  }
  const std::string words = words_in(evidence, page);
  for (std::size_t begin = 0; begin < evidence.text.size();) {
    const std::size_t end = std::min(evidence.text.find(' ', begin), evidence.text.size());
    const std::string word = evidence.text.substr(begin, end - begin);
    EXPECT_NE(words.find(word), std::string::npos)
        << value.pointer << ": '" << word << "' is not among '" << words << "'";
    begin = end + 1;
  }
}

TEST(DocumentProperty, EvidenceStandsWhereItSays) {
  test::for_each_case([](Random& random) {
    const std::string text = test::draw_document(random).text();
    const Result<Document> document = read_document(Input{"document.txt", text}, {});
    ASSERT_TRUE(document.has_value());
    const Result<Record> record = extract_record(*document, {}, compiled_knowledge());
    ASSERT_TRUE(record.has_value());
    for (const RecordValue& value : list_values(*record)) {
      check_evidence(value, *document);
      EXPECT_FALSE(value.evidence->text.empty()) << value.pointer;
    }
  });
}

std::string mutated(std::string bytes, Random& random) {
  const auto place = [&] {
    return static_cast<std::size_t>(random.between(0, static_cast<int>(bytes.size()) - 1));
  };
  for (int i = random.between(1, 20); i > 0 && !bytes.empty(); --i) {
    switch (random.between(0, 4)) {
      case 0:
        bytes[place()] = static_cast<char>(random.between(0, 255));
        break;
      case 1:
        bytes.resize(place());
        break;
      case 2:
        bytes.insert(place(),
                     bytes.substr(place(), static_cast<std::size_t>(random.between(1, 300))));
        break;
      case 3:
        bytes.erase(place(), static_cast<std::size_t>(random.between(1, 40)));
        break;
      default:
        bytes[place()] = "\n\r\f ():+/@,"[random.between(0, 10)];
    }
  }
  return bytes;
}

TEST(DocumentProperty, AnyBytesGiveARecordOfCleanValuesOrARefusal) {
  test::for_each_case([](Random& random) {
    const std::string bytes = mutated(test::draw_document(random).text(), random);
    const Result<Record> record = test::extract_bytes(bytes);
    if (!record) {
      EXPECT_FALSE(record.error().message.empty());
      return;
    }
    for (const RecordValue& value : list_values(*record)) {
      EXPECT_EQ(clean_text(value.text), value.text) << value.pointer;
      EXPECT_FALSE(value.text.empty()) << value.pointer;
    }
  });
}

}  // namespace
}  // namespace uaparse
