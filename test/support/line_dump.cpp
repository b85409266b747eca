#include "test/support/line_dump.h"

namespace uaparse::test {

namespace {

const char* role_mark(LineRole role) {
  switch (role) {
    case LineRole::kBody:
      return "";
    case LineRole::kRunningHead:
      return "head: ";
    case LineRole::kPageNumber:
      return "number: ";
    case LineRole::kLinkResidue:
      return "link: ";
  }
  return "?";
}

}  // namespace

std::string dump_lines(const std::vector<Line>& lines) {
  std::string result;
  int page = 0;
  for (const Line& line : lines) {
    if (line.page != page) {
      page = line.page;
      result += "== " + std::to_string(page + 1) + "\n";
    }
    if (line.band >= 0) {
      result += std::to_string(line.band) + "." + std::to_string(line.column) + " ";
    }
    result += role_mark(line.role) + line.text + "\n";
  }
  return result;
}

std::string dump_texts(const std::vector<Line>& lines) {
  std::string result;
  for (const Line& line : lines) {
    result += line.text + "\n";
  }
  return result;
}

std::string dump_fragments(const std::vector<Fragment>& fragments) {
  std::string result;
  for (const Fragment& fragment : fragments) {
    const char* between = "";
    for (const Word* word : fragment.words) {
      result += between + word->text;
      between = " ";
    }
    if (fragment.quarter_turns != 0) {
      result += " @" + std::to_string(fragment.quarter_turns);
    }
    result += "\n";
  }
  return result;
}

}  // namespace uaparse::test
