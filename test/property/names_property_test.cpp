#include <gtest/gtest.h>

#include "test/support/drawn_document.h"
#include "uaparse/extract/values/subject_names.h"

namespace uaparse {
namespace {

TEST(NamesProperty, ListsComeApartAsTheyWerePutTogether) {
  test::for_each_case([](test::Random& random) {
    std::string text;
    std::string want;
    const int count = random.between(1, 8);
    for (int i = 0; i < count; ++i) {
      const std::string name = test::draw_person(random);
      const bool is_marked = random.one_in(3);
      const std::string age = random.one_in(3) ? std::to_string(random.between(1, 99)) : "";
      const bool is_last = i + 1 == count && count > 1;
      text += i == 0 ? "" : is_last && random.one_in(2) ? " and " : ", ";
      text += name + (is_marked ? " (f)" : "") + (age.empty() ? "" : ", aged " + age);
      want += name + (is_marked ? " (f)" : "") + (age.empty() ? "" : " " + age) + "\n";
    }
    std::string got;
    for (const PrintedSubject& subject : split_subjects(text, test::english())) {
      got += text.substr(subject.name.begin, subject.name.end - subject.name.begin);
      got += subject.mark ? " (f)" : "";
      got += (subject.years > 0 ? " " + std::to_string(subject.years) : "") + "\n";
    }
    EXPECT_EQ(got, want) << text;
  });
}

}  // namespace
}  // namespace uaparse
