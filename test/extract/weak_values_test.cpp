#include "uaparse/extract/weak_values.h"

#include <gtest/gtest.h>

#include "test/support/document_text.h"
#include "uaparse/extract/doubts.h"
#include "uaparse/record/values.h"

namespace uaparse::test {
namespace {

template <class T>
Sourced<T> sure(T value, double confidence = 0.9) {
  return {std::move(value), {1, {}, "as printed", confidence}};
}

Sourced<std::string> weak(std::string value) {
  return sure(std::move(value), 0.5);
}

Record titled(Sourced<std::string> title) {
  Record record;
  record.title = std::move(title);
  return record;
}

Addressee with_faxes(std::vector<Sourced<std::string>> faxes) {
  Addressee addressee;
  addressee.fax = std::move(faxes);
  return addressee;
}

TEST(DropWeakValues, MakesAWeakValueNullAndSaysSo) {
  Record record = titled(weak("FEAR"));
  record.country = sure<std::string>("Nepal");
  drop_weak_values(0.8, record);
  EXPECT_FALSE(record.title);
  EXPECT_TRUE(record.country);
  ASSERT_EQ(record.diagnostics.size(), 1U);
  const Diagnostic& hint = record.diagnostics[0];
  EXPECT_EQ(hint.code, "below-min-confidence");
  EXPECT_EQ(hint.severity, Severity::kHint);
  EXPECT_EQ(hint.field, "/title");
  EXPECT_EQ(hint.place.page, 1);
  EXPECT_EQ(hint.message, "'FEAR' is left out: its confidence is 0.50, asked for is at least 0.8");
}

TEST(DropWeakValues, KeepsAValueAtTheLimit) {
  Record record = titled(sure<std::string>("FEAR", 0.8));
  drop_weak_values(0.8, record);
  EXPECT_TRUE(record.title);
  EXPECT_EQ(dump(record.diagnostics), "");
}

TEST(DropWeakValues, KeepsEverythingWhenNothingIsAskedFor) {
  Record record = titled(sure<std::string>("FEAR", 0));
  drop_weak_values(0, record);
  EXPECT_TRUE(record.title);
}

TEST(DropWeakValues, FitsInAMessageWhateverTheValue) {
  Record record = titled(weak(std::string(500, 'x')));
  drop_weak_values(0.855, record);
  ASSERT_EQ(record.diagnostics.size(), 1U);
  EXPECT_LE(record.diagnostics[0].message.size(), 120U);
}

TEST(DropWeakValues, ClosesUpListsAndNamesTheOldPlaces) {
  Record record;
  record.recipients = {with_faxes({weak("1"), sure<std::string>("2"), weak("3")})};
  drop_weak_values(0.8, record);
  EXPECT_EQ(dump_values(record), "/recipients/0/fax/0 2\n");
  EXPECT_EQ(dump(record.diagnostics),
            "below-min-confidence /recipients/0/fax/0\n"
            "below-min-confidence /recipients/0/fax/2");
}

TEST(DropWeakValues, TakesAnAddresseeOfWhomNothingIsLeft) {
  Record record;
  record.recipients = {with_faxes({weak("1")}), with_faxes({sure<std::string>("2")})};
  record.copies = {with_faxes({weak("3")})};
  drop_weak_values(0.8, record);
  EXPECT_EQ(dump_values(record), "/recipients/0/fax/0 2\n");
  EXPECT_EQ(record.recipients.size(), 1U);
  EXPECT_TRUE(record.copies.empty());
}

TEST(DropWeakValues, TakesACareOfAndAnEarlierDocumentOfWhichNothingIsLeft) {
  Record record;
  record.recipients = {with_faxes({sure<std::string>("1")})};
  record.recipients[0].on_behalf_of = OnBehalfOf{weak("Zorin"), weak("Minister")};
  record.related.resize(2);
  record.related[0].index = weak("ASA 31/001/2012");
  record.related[1].index = sure<std::string>("ASA 31/002/2012");
  drop_weak_values(0.8, record);
  EXPECT_FALSE(record.recipients[0].on_behalf_of);
  EXPECT_EQ(dump_values(record),
            "/recipients/0/fax/0 1\n"
            "/related/0/index ASA 31/002/2012\n");
}

TEST(DropWeakValues, TakesASubjectWithItsNameAndSaysSoOnce) {
  Record record;
  record.subjects.resize(2);
  record.subjects[0].name = weak("Anton Zorin");
  record.subjects[0].gender = sure(Gender::kMale, 0.5);
  record.subjects[1].name = sure<std::string>("Lena Zorin");
  drop_weak_values(0.8, record);
  EXPECT_EQ(dump_values(record), "/subjects/0/name Lena Zorin\n");
  EXPECT_EQ(dump(record.diagnostics), "below-min-confidence /subjects/0/name");
}

TEST(DropWeakValues, MakesAWeakGenderUnknown) {
  Record record;
  record.subjects.resize(1);
  record.subjects[0].name = sure<std::string>("Lena Zorin");
  record.subjects[0].gender = sure(Gender::kFemale, 0.5);
  drop_weak_values(0.8, record);
  EXPECT_EQ(record.subjects[0].gender.value, Gender::kUnknown);
  EXPECT_EQ(dump_values(record), "/subjects/0/name Lena Zorin\n");
  EXPECT_EQ(dump(record.diagnostics), "below-min-confidence /subjects/0/gender");
}

TEST(DropWeakValues, KeepsTheKindThatEveryRecordHas) {
  Record record;
  record.kind = sure(Kind::kStopAction, 0.5);
  drop_weak_values(0.8, record);
  EXPECT_EQ(record.kind.value, Kind::kStopAction);
  EXPECT_EQ(dump(record.diagnostics), "");
}

TEST(DropWeakValues, MovesDiagnosticsWithTheirValues) {
  Record record;
  record.recipients = {with_faxes({weak("1")}),
                       with_faxes({weak("2"), sure<std::string>("3"), sure<std::string>("4")})};
  for (const char* field : {"/recipients/0/salutation", "/recipients/1/fax/0",
                            "/recipients/1/fax/2", "/recipients/1", "/title"}) {
    record.diagnostics.push_back({"remark", Severity::kHint, field, {}, ""});
  }
  drop_weak_values(0.8, record);
  EXPECT_EQ(dump(record.diagnostics),
            "remark /recipients\n"
            "remark /recipients/0/fax\n"
            "remark /recipients/0/fax/1\n"
            "remark /recipients/0\n"
            "remark /title\n"
            "below-min-confidence /recipients/0/fax/0\n"
            "below-min-confidence /recipients/1/fax/0");
}

TEST(DropWeakValues, StandsInForTheDoubtOfTheSameValue) {
  Record record;
  record.layout = {"ua-2009", 0.5};
  record.title = weak("FEAR");
  record.recipients = {with_faxes({weak("1"), sure<std::string>("2", 0.7)})};
  record.diagnostics = check_confidence(record);
  drop_weak_values(0.6, record);
  EXPECT_EQ(dump(record.diagnostics),
            "low-confidence /template\n"
            "low-confidence /recipients/0/fax/0\n"
            "below-min-confidence /title\n"
            "below-min-confidence /recipients/0/fax/0");
}

}  // namespace
}  // namespace uaparse::test
