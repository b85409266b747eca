#include "uaparse/layout/running_matter.h"

#include <ostream>

#include <gtest/gtest.h>

#include "test/support/drawn_page.h"

namespace uaparse {
namespace {

std::string dump_set_aside(const std::vector<std::vector<Fragment>>& pages,
                           const std::vector<double>& heights_pt) {
  const auto roles = find_running_matter(pages, heights_pt);
  std::string result = "\n";
  for (std::size_t page = 0; page < pages.size(); ++page) {
    for (std::size_t i = 0; i < pages[page].size(); ++i) {
      if (roles[page][i] == LineRole::kBody) {
        continue;
      }
      result += std::to_string(page + 1);
      result += roles[page][i] == LineRole::kPageNumber    ? " number:"
                : roles[page][i] == LineRole::kLinkResidue ? " link:"
                                                           : " head:";
      for (const Word* word : pages[page][i].words) {
        result += " " + word->text;
      }
      result += "\n";
    }
  }
  return result;
}

struct Case {
  const char* name;
  std::vector<const char*> pages;
  std::string want;  // what is set aside: `page role: text`
};

void PrintTo(const Case& c, std::ostream* out) {
  *out << c.name;
}

class FindRunningMatter : public testing::TestWithParam<Case> {};

TEST_P(FindRunningMatter, SetsAsideWhatIsNoText) {
  std::vector<std::vector<Fragment>> pages;
  // Fragments point into their page.
  std::vector<Page> drawn;
  for (const char* rows : GetParam().pages) {
    drawn.push_back(test::draw_rows(rows));
  }
  for (const Page& page : drawn) {
    pages.push_back(build_fragments(page));
  }
  EXPECT_EQ(dump_set_aside(pages, {}), GetParam().want);
}

// Two pages that end alike, the second `lower_pt` further down.
std::string ends_alike(double lower_pt, double longer_pt = 0) {
  const Page one = test::place_texts({{60, 60, "one"}, {60, 700, "4400 Belu"}, {60, 712, "Nepal"}});
  const Page two = test::place_texts(
      {{60, 60, "two"}, {60, 700 + lower_pt, "4400 Belu"}, {60, 712 + lower_pt, "Nepal"}});
  return dump_set_aside({build_fragments(one), build_fragments(two)}, {842, 842 + longer_pt});
}

TEST(RunningMatter, FootStandsAtOnePlaceOfThePaper) {
  const std::string feet = "\n1 head: 4400 Belu\n1 head: Nepal\n2 head: 4400 Belu\n2 head: Nepal\n";
  EXPECT_EQ(ends_alike(0), feet);
  EXPECT_EQ(ends_alike(4), feet);
  EXPECT_EQ(ends_alike(-30), "\n");
  EXPECT_EQ(ends_alike(30), "\n");
  EXPECT_EQ(ends_alike(-50, -50), feet) << "from the bottom of shorter paper";
  EXPECT_EQ(ends_alike(0, -50), feet) << "from the top of shorter paper";
}

const char* const kManyLinks =
    "mailto:a@x.example\nmailto:b@x.example\nmailto:c@x.example\nmailto:d@x.example\n"
    "mailto:e@x.example\nmailto:f@x.example\nmailto:g@x.example\nmailto:h@x.example\n"
    "mailto:i@x.example\n";

std::string links_of_page(int page) {
  std::string result;
  for (const char c : std::string("abcdefghi")) {
    result += std::to_string(page) + " link: mailto:" + c + "@x.example\n";
  }
  return result;
}

// More rows than are looked at from the top, none of them alike.
std::string rows_of_text(char first) {
  std::string rows;
  for (int i = 0; i < 20; ++i) {
    rows += std::string(1, first) + "-" + std::to_string(i) + " is a row\n";
  }
  return rows;
}

const std::string kFirstWithLinks = rows_of_text('a') + kManyLinks;
const std::string kSecondWithLinks = rows_of_text('b') + kManyLinks;
const std::string kLinksAtTheTop = std::string(kManyLinks) + kManyLinks + rows_of_text('b');

INSTANTIATE_TEST_SUITE_P(
    Documents, FindRunningMatter,
    testing::Values(
        Case{"NoPages", {}, "\n"}, Case{"EmptyPages", {"", ""}, "\n"},
        Case{"OnePageHasNoRunningHead", {"URGENT ACTION\nOLA BERG AT RISK\n"}, "\n"},
        Case{"HeadRepeated",
             {"URGENT ACTION\nOLA BERG AT RISK\nShe was taken.\n",
              "URGENT ACTION\nOLA BERG AT RISK\nName: Ola Berg\n"},
             "\n2 head: URGENT ACTION\n2 head: OLA BERG AT RISK\n"},
        Case{"TitleWrappedOtherwise",
             {"URGENT ACTION\nOLA BERG AT RISK OF\nTORTURE IN RURITANIA\nShe was taken.\n",
              "URGENT ACTION\nOLA BERG AT RISK\nOF TORTURE IN RURITANIA\nName: Ola Berg\n"},
             "\n2 head: URGENT ACTION\n2 head: OLA BERG AT RISK\n2 head: OF TORTURE IN "
             "RURITANIA\n"},
        Case{"HeadBelowAHeaderLine",
             {"UA: 50/12 Ruritania\nURGENT ACTION\nOLA BERG AT RISK\nShe was taken.\n",
              "URGENT ACTION\nOLA BERG AT RISK\nName: Ola Berg\n"},
             "\n2 head: URGENT ACTION\n2 head: OLA BERG AT RISK\n"},
        Case{"OneWordOfTheHeadIsText",
             {"NEPAL Ola Berg\nshe wrote to\nKathmandu\n", "Nepal\nFax: 123\n"},
             "\n"},
        Case{"HeadDiffersInCase",
             {"Urgent Action\nShe was taken.\n", "URGENT ACTION\nName: Ola Berg\n"},
             "\n2 head: URGENT ACTION\n"},
        Case{"HeadOfOtherWordsIsText",
             {"URGENT ACTION\nShe was taken.\n", "URGENT MATTERS\nName: Ola Berg\n"},
             "\n"},
        Case{"HeadUnderAPageNumber",
             {"URGENT ACTION\nShe was taken.\n", "2\nURGENT ACTION\nName: Ola Berg\n"},
             "\n2 number: 2\n2 head: URGENT ACTION\n"},
        Case{"PageNumberUnderAHead",
             {"The head\none\n", "The head\n- 2 -\ntwo\nthree\n"},
             "\n2 head: The head\n2 number: - 2 -\n"},
        Case{"PageNumberOverAFoot",
             {"one\ntwo\n17\nThe foot\n", "three\n18\nThe foot\n"},
             "\n1 number: 17\n1 head: The foot\n2 number: 18\n2 head: The foot\n"},
        Case{"NumberUnderAPageNumberIsText", {"one\ntwo\n", "2\n2\nthree\n"}, "\n2 number: 2\n"},
        Case{"FootOnBothPages",
             {"one\ntwo\nAct now, says the foot\n", "three\nfour\nAct now, says the foot\n"},
             "\n1 head: Act now, says the foot\n2 head: Act now, says the foot\n"},
        Case{"FootThatCountsPages",
             {"one\ntwo\nPage 1 of 2\n", "three\nfour\nPage 2 of 2\n"},
             "\n1 head: Page 1 of 2\n2 head: Page 2 of 2\n"},
        Case{"FootAbovePageNumbers",
             {"one\ntwo\nThe foot\n1\n", "three\nfour\nThe foot\n2\n"},
             "\n1 head: The foot\n1 number: 1\n2 head: The foot\n2 number: 2\n"},
        Case{"FeetThatDifferAreText", {"one\ntwo\nFax: 123\n", "three\nfour\nFax: 124\n"}, "\n"},
        Case{"PageNumberAlone", {"one\ntwo\n1\n"}, "\n1 number: 1\n"},
        Case{"PageNumberWithDashes", {"one\ntwo\n- 1 -\n"}, "\n1 number: - 1 -\n"},
        Case{"PageNumberWithCount",
             {"one\ntwo\n1/2\n", "three\n2/2\n"},
             "\n1 number: 1/2\n2 number: 2/2\n"},
        Case{"PageNumbersFromElsewhere",
             {"one\ntwo\n17\n", "three\n18\n"},
             "\n1 number: 17\n2 number: 18\n"},
        Case{"TailOfAFaxNumberIsText", {"Fax: +00 12 345\n678\n"}, "\n"},
        Case{"TailOfTwoGroupsIsText", {"Fax: +00 12 345\n1 4567\n"}, "\n"},
        Case{"TailAfterADashIsText", {"Fax: +00 12 345\n1-4567\n"}, "\n"},
        Case{"NumberThatIsAllOfAPageIsText", {"1\n"}, "\n"},
        Case{"NumberInTheMiddleIsText", {"one\n1\ntwo\n"}, "\n"},
        Case{"LinkTargets",
             {"Email: a@x.example\nmailto:a@x.example\ntel:+00123\nFax: 1\n"},
             "\n1 link: mailto:a@x.example\n1 link: tel:+00123\n"},
        Case{"LinkTargetInASentenceIsText", {"write to mailto:a@x.example today\nplease\n"}, "\n"},
        Case{"TextAboveManyLinksIsNoFoot",
             {kFirstWithLinks.c_str(), kSecondWithLinks.c_str()},
             "\n" + links_of_page(1) + links_of_page(2)},
        Case{"TextBelowManyLinksIsNoHead",
             {kFirstWithLinks.c_str(), kLinksAtTheTop.c_str()},
             "\n" + links_of_page(1) + links_of_page(2) + links_of_page(2)}),
    [](const testing::TestParamInfo<Case>& instance) { return instance.param.name; });

// The rows of one page are compared with those of every other.
TEST(FindRunningMatter, EndsSoonOnManyCrowdedPages) {
  std::vector<Page> pages;
  for (int i = 0; i < 300; ++i) {
    Page& page = pages.emplace_back();
    const bool ends_in_number = i % 2 == 0;
    for (int k = 0; k < 1'000; ++k) {
      Word word;
      word.text = ends_in_number && k == 0 ? std::to_string((i * 7919) % 1000) : "word";
      const double y = k == 0 && ends_in_number ? 24 : 12 * (k % 2);
      word.box = {24.0 * k, y, 24.0 * k + 20, y + 12};
      page.words.push_back(word);
    }
  }
  std::vector<std::vector<Fragment>> fragments;
  for (const Page& page : pages) {
    fragments.push_back(build_fragments(page));
  }
  EXPECT_EQ(find_running_matter(fragments, {}).size(), pages.size());
}

}  // namespace
}  // namespace uaparse
