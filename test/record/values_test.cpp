#include "uaparse/record/values.h"

#include <gtest/gtest.h>

namespace uaparse {
namespace {

constexpr double kSure = 0.9;

Sourced<std::string> text(const char* value) {
  return {value, {1, {}, value, kSure}};
}

// `pointer = text`, one per line.
std::string dump(const std::vector<RecordValue>& values) {
  std::string result;
  for (const RecordValue& value : values) {
    result += value.pointer + " = " + value.text + "\n";
  }
  return result;
}

TEST(RecordValues, AreNoneInAnEmptyRecord) {
  EXPECT_EQ(dump(list_values({})), "");
}

TEST(RecordValues, ComeInRecordOrderAsTheyAreWritten) {
  Record record;
  record.deadline = {*make_date(2012, 4, 10), {1, {}, "10 April", kSure}};
  record.title = text("A TITLE");
  record.kind = {Kind::kUpdate, {1, {}, "Further information", kSure}};
  record.own_language = {false, {1, {}, "in Spanish", kSure}};
  record.write_in = {text("es"), text("en")};
  EXPECT_EQ(dump(list_values(record)),
            "/kind = update\n/title = A TITLE\n/deadline = 2012-04-10\n/write_in/0 = es\n"
            "/write_in/1 = en\n/own_language = false\n");
}

TEST(RecordValues, ReachIntoListsOfObjects) {
  Record record;
  record.recipients.resize(2);
  record.recipients[1].on_behalf_of = {text("A B"), {}};
  record.recipients[1].fax = {text("+1 555 0100")};
  record.copies.resize(1);
  record.copies[0].position = text("Ambassador");
  record.subjects = {{text("C D"), {}, {}, {}, Sourced<int>{17, {1, {}, "17", kSure}}, {}}};
  record.related = {{text("49/12"), {}, {}, {}}};
  EXPECT_EQ(dump(list_values(record)),
            "/recipients/1/on_behalf_of/name = A B\n/recipients/1/fax/0 = +1 555 0100\n"
            "/copies/0/position = Ambassador\n/subjects/0/name = C D\n/subjects/0/age = 17\n"
            "/related/0/ua_number = 49/12\n");
}

TEST(RecordValues, LeaveOutAGenderThatNothingSpeaksFor) {
  Record record;
  record.subjects = {{text("C D"), {Gender::kUnknown, {}}, {}, {}, {}, {}},
                     {text("E F"), {Gender::kUnknown, {1, {}, "both", kSure}}, {}, {}, {}, {}}};
  EXPECT_EQ(dump(list_values(record)),
            "/subjects/0/name = C D\n/subjects/1/name = E F\n/subjects/1/gender = unknown\n");
}

TEST(RecordValues, PointAtTheEvidenceOfTheRecord) {
  Record record;
  record.title = text("A TITLE");
  ASSERT_EQ(list_values(record).size(), 1U);
  EXPECT_EQ(list_values(record).front().evidence, &record.title->evidence);
}

}  // namespace
}  // namespace uaparse
