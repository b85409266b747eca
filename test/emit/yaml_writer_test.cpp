#include "uaparse/emit/yaml_writer.h"

#include <gtest/gtest.h>

namespace uaparse {
namespace {

using Json = nlohmann::ordered_json;

TEST(YamlPlain, LeavesQuotesOffOnlyWhereNoReaderCanDoubt) {
  struct Case {
    std::string text;
    bool want;
  };
  for (const Case& c : {
           Case{"FEAR FOR SAFETY", true},
           Case{"Minister of People's Security", true},
           Case{"Jos\xC3\xA9 Mu\xC3\xB1oz, 1st (acting)", true},
           Case{"People\xE2\x80\x99s Security", true},
           Case{"ASA 24/001/2012", true},
           Case{"/recipients/0/fax/0", true},
           Case{"schema_version", true},
           Case{"Norway", true},
           Case{"a -", true},
           Case{"", false},
           Case{"NO", false},
           Case{"y", false},
           Case{"Null", false},
           Case{"oFF", false},
           Case{"NaN", false},
           Case{" a", false},
           Case{"a ", false},
           Case{"12 April", false},
           Case{"-", false},
           Case{"- a", false},
           Case{"+1 555 0100", false},
           Case{"~", false},
           Case{"=", false},
           Case{"'a'", false},
           Case{"Dear Minister:", false},
           Case{"a: b", false},
           Case{"a #b", false},
           Case{"a@b.example", false},
           Case{"a\tb", false},
           Case{"a\nb", false},
           Case{"a\\b", false},
           Case{"a \"b\"", false},
           Case{"a\xC2\x85"
                "b",
                false},
           Case{"a\xC2\xA0"
                "b",
                false},
           Case{"a\xE2\x80\xA8"
                "b",
                false},
           Case{"a\xE2\x80\x8B"
                "b",
                false},
           Case{"\xC3\x89lys\xC3\xA9"
                "e",
                false},
           Case{"a \xD8\xA7", false},
           Case{"a\xC3", false},
           Case{"a\xFF", false},
       }) {
    EXPECT_EQ(is_plain_safe(c.text), c.want) << '"' << c.text << '"';
  }
}

TEST(YamlLiteral, IsUsedOnlyWhereABlockKeepsEveryCharacter) {
  struct Case {
    std::string text;
    bool want;
  };
  for (const Case& c : {
           Case{"a\nb\n", true},
           Case{"a\n\n  b: c #d\n---\n", true},
           Case{"a", false},
           Case{"a\nb", false},
           Case{"a\n\n", false},
           Case{"\n", false},
           Case{"\na\n", false},
           Case{" a\nb\n", false},
           Case{"\ta\nb\n", false},
           Case{"a\r\nb\n", false},
           Case{"a\n\tb\n", false},
           Case{"a\x7F\n", false},
           Case{"a\xC2\x85\n", false},
           Case{"a\xE2\x80\xA8\n", false},
           Case{"a\xE2\x80\xA9\n", false},
           Case{"\xEF\xBB\xBF"
                "a\n",
                false},
       }) {
    EXPECT_EQ(is_literal_safe(c.text), c.want) << '"' << c.text << '"';
  }
}

TEST(Yaml, ReadsWell) {
  const Json value{{"title", "FEAR FOR SAFETY"},
                   {"country", "NO"},
                   {"issued", nullptr},
                   {"own_language", true},
                   {"age", 17},
                   {"confidence", 0.1},
                   {"copies", Json::array()},
                   {"empty", Json::object()},
                   {"fax", {"+1 555 0100", "a\tb\nc"}},
                   {"recipients", {{{"name", "Ana"}, {"fax", Json::array()}}, {{"name", nullptr}}}},
                   {"text", "one\n\ntwo\n"},
                   {"place", {{"page", 1}, {"line", nullptr}}},
                   {"boxes", Json::array({Json::array({56.7, 100.13, 200.5, 112.0})})}};
  EXPECT_EQ(to_yaml(value), R"(title: FEAR FOR SAFETY
country: "NO"
issued: null
own_language: true
age: 17
confidence: 0.1
copies: []
empty: {}
fax:
  - "+1 555 0100"
  - "a\tb\nc"
recipients:
  - name: Ana
    fax: []
  - name: null
text: |
  one

  two
place: {page: 1, line: null}
boxes: [[56.7, 100.13, 200.5, 112.0]]
)");
}

TEST(Yaml, QuotesAKeyThatIsNoPlainString) {
  EXPECT_EQ(to_yaml(Json{{"n", "a"}}), "\"n\": a\n");
  EXPECT_EQ(to_yaml(Json{{"/write_in/0", "a"}}), "/write_in/0: a\n");
}

}  // namespace
}  // namespace uaparse
