#include <filesystem>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

#include "uaparse/knowledge/knowledge.h"
#include "uaparse/layout/reading_order.h"
#include "uaparse/reader/reader.h"
#include "uaparse/segment/segmenter.h"

namespace uaparse {
namespace {

const std::filesystem::path kSamples = UAPARSE_SOURCE_DIR "/samples";

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// The generation that a document is told as; what is wrong with it otherwise.
std::string told_as(const std::string& name, const std::string& bytes) {
  const Result<Document> document = read_document({name, bytes}, {});
  if (!document) {
    return "unreadable: " + document.error().message;
  }
  const std::vector<Line> lines = build_lines(*document);
  const auto found = segment(lines, compiled_knowledge());
  return found ? found->generation->id : "refused";
}

TEST(Generations, AreToldBySamplesOfTheirOwn) {
  for (const GenerationData& generation : compiled_knowledge().generations()) {
    for (const std::string& sample : generation.samples) {
      const std::filesystem::path folder = kSamples / sample;
      const bool is_text = std::filesystem::exists(folder / "source.txt");
      const std::filesystem::path path = folder / (is_text ? "source.txt" : "source.pdf");
      EXPECT_EQ(told_as(path.string(), read_file(path)), generation.id) << sample;
    }
  }
}

// Sheets lost lines when they were copied: what is left still tells what they are. A web page has
// but one line that says so.
TEST(Generations, AreToldWithoutAnyOneOfTheirLines) {
  for (const GenerationData& generation : compiled_knowledge().generations()) {
    const std::filesystem::path path = kSamples / generation.samples.back() / "source.txt";
    if (!std::filesystem::exists(path)) {
      continue;
    }
    const std::string text = read_file(path);
    std::vector<std::string> needed;
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
      const std::string line = text.substr(begin, end - begin);
      if (told_as(path.string(), text.substr(0, begin) + text.substr(end)) == "refused") {
        needed.push_back(line);
      }
      begin = end;
    }
    EXPECT_LE(needed.size(), generation.id == "repost-2016" ? 1U : 0U)
        << generation.id << " without " << testing::PrintToString(needed);
  }
}

// A sheet of one year told by the date where the layouts of neighbouring years are alike.
TEST(Generations, OfOneLayoutAreToldByTheirYear) {
  const std::string sheet =
      "\n\nUA 61/96 Fear of torture\n\nNEPAL Anton Belu\n\n"
      "RECOMMENDED ACTION: Please send faxes in English:\n- asking where he is.\n\n"
      "APPEALS TO:\n\nMinister of Justice\nKathmandu\nNepal\n\n"
      "PLEASE SEND APPEALS IMMEDIATELY.\n";
  EXPECT_EQ(told_as("a.txt", "EXTERNAL AI Index: ASA 31/07/82\n14 March 1982" + sheet), "ua-1973");
  EXPECT_EQ(told_as("a.txt", "EXTERNAL AI Index: ASA 31/07/96\n14 March 1996" + sheet), "ua-1985");
  EXPECT_EQ(told_as("a.txt", "PUBLIC AI Index: ASA 31/007/2006\n14 March 2006" + sheet), "ua-2000");
}

}  // namespace
}  // namespace uaparse
