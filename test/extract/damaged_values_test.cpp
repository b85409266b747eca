#include "uaparse/extract/damaged_values.h"

#include <gtest/gtest.h>

#include "test/support/document_text.h"
#include "uaparse/extract/context.h"
#include "uaparse/record/evidence.h"

namespace uaparse {
namespace {

// Slips, and words that ran together.
constexpr const char* kDamagedBody =
    "They have lived theere for decades, the goverment said, and the auhtorities neverconsulted "
    "them. The hearring was adjuorned.";

test::DocumentText damaged() {
  test::DocumentText document;
  document.body = kDamagedBody;
  return document;
}

double confidence_of(const Field<std::string>& field) {
  return field ? field->evidence.confidence : -1;
}

TEST(DamagedValues, AreNoneInASoundDocument) {
  const Record record = test::record_of(test::DocumentText());
  EXPECT_GE(confidence_of(record.title), kDoubt);
  EXPECT_GE(record.recipients.at(0).address.at(0).evidence.confidence, kDoubt);
}

TEST(DamagedValues, AreNoneForAStrangeWordOrTwo) {
  test::DocumentText document;
  document.body =
      "They have lived theere for decades, the goverment said, and were never consulted.";
  EXPECT_GE(confidence_of(test::record_of(document).title), kDoubt);
}

struct SoundCase {
  const char* name;
  const char* body;
};

class SoundText : public testing::TestWithParam<SoundCase> {};

TEST_P(SoundText, IsNotTakenForDamage) {
  test::DocumentText document;
  document.body = GetParam().body;
  const Record record = test::record_of(document);
  EXPECT_GE(confidence_of(record.title), kDoubt);
  EXPECT_GE(record.recipients.at(0).address.at(0).evidence.confidence, kDoubt);
}

INSTANTIATE_TEST_SUITE_P(
    DamagedValues, SoundText,
    testing::Values(
        SoundCase{"Brands",
                  "They wrote on WhatsApp and YouTube, then on WhatsApp, TikTok, YouTube."},
        SoundCase{"HashTags", "#FreeAntonBeluNow #ReleaseAntonNow #StopTheEvictionNow #SaveBelu"},
        SoundCase{
            "JoinedNameRepeated",
            "EcoTierra warned them. EcoTierra, EcoTierra and EcoTierra again were not heard."},
        SoundCase{"Ordinals", "Calle 5, 2º Piso; Calle 7, 3º Piso; Calle 9, 1º Piso, 2º Oficina."},
        SoundCase{"Citations",
                  "Articles 19(i), 21(i), 35(l) and 215(l) of the constitution forbid it."},
        SoundCase{"AccentedNames",
                  "Élodie, Ágnes, Óscar, Éditon, Échange and Événor were with them."}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST(DamagedValues, WithoutASignStaySurerThanThoseWithOne) {
  test::DocumentText document = damaged();
  document.body += " Thier nieghbours wtached the sodliers brun the huoses.";
  document.recipients = "Minister of Justice\nMr Anton Zorin\n" + std::string();
  for (int i = 0; i < 6; ++i) {
    document.recipients += std::to_string(i + 1) + " River Street near the Old Bridge\n";
  }
  document.recipients += "Kathmandu\nNepal\nSalutation: Dear Minister";
  const Record record = test::record_of(document);
  EXPECT_GT(record.recipients.at(0).address.at(0).evidence.confidence, confidence::kDamaged);
}

TEST(DamagedValues, AreReadInTimeFromTextOfAnySize) {
  test::DocumentText document;
  document.body = std::string(300'000, 'a') + "b";
  for (int i = 0; i < 60'000; ++i) {
    std::string word = "abcd";
    for (int rest = i; rest > 0; rest /= 26) {
      word += static_cast<char>('a' + rest % 26);
    }
    document.body.append(i % 12 == 0 ? "\n" : " ").append(word).append(" ").append(word);
  }
  EXPECT_GE(confidence_of(test::record_of(document).title), kDoubt);
}

TEST(DamagedValues, AreNoneInWhatIsNoSheet) {
  test::DocumentText document;
  document.body = "3O0 l2 1O5 9l1";
  for (int i = 0; i < 6'000; ++i) {
    std::string word;
    for (int rest = i + 1'000; rest > 0; rest /= 10) {
      word += static_cast<char>('b' + rest % 10);
    }
    document.body.append(i % 12 == 0 ? "\n" : " ").append(word);
  }
  document.recipients = "Minister of Justice\nMr Anton Zorin\n12 River Streeet\nKathmandu\nNepal";
  const Record record = test::record_of(document);
  EXPECT_GE(record.recipients.at(0).address.at(0).evidence.confidence, kDoubt);
}

TEST(DamagedValues, AreLessSureTheLongerTheyAre) {
  test::DocumentText document = damaged();
  document.recipients =
      "Minister of Justice\nMr Anton Zorin\n12 River Street\nNear the Old "
      "Bridge\nKathmandu\nNepal\n"
      "Salutation: Dear Minister";
  const Record record = test::record_of(document);
  const double address = record.recipients.at(0).address.at(0).evidence.confidence;
  const double name = confidence_of(record.recipients.at(0).name);
  EXPECT_LT(address, name);
  EXPECT_LT(address, kDoubt);
  EXPECT_GT(address, confidence::kDamaged);
  EXPECT_LT(name, confidence::kLikely);
}

TEST(DamagedValues, LeaveDatesAndNumbersAsTheyAre) {
  const Record sound = test::record_of(test::DocumentText());
  const Record record = test::record_of(damaged());
  EXPECT_EQ(confidence_of(record.ua_number), confidence_of(sound.ua_number));
  EXPECT_EQ(record.deadline->evidence.confidence, sound.deadline->evidence.confidence);
}

TEST(DamagedValues, WithASignAreMoreLikelyWrongThanRight) {
  test::DocumentText document = damaged();
  document.recipients =
      "Ministerof Justice\nMr Anton Zorin\n12 River Streeet\nKathmandu\nNepal\n"
      "Salutation: Daer Minister";
  const Record record = test::record_of(document);
  EXPECT_EQ(confidence_of(record.recipients.at(0).position), confidence::kDamaged);
  EXPECT_EQ(confidence_of(record.recipients.at(0).salutation), confidence::kDamaged);
}

TEST(DamagedValues, OfAnAddressAreSureTogether) {
  test::DocumentText document = damaged();
  document.recipients =
      "Minister of Justice\nMr Anton Zorin\n12 River Streeet\nKathmandu\nNepal\n"
      "Salutation: Dear Minister";
  const Record record = test::record_of(document);
  ASSERT_EQ(record.recipients.at(0).address.size(), 3U);
  for (const Sourced<std::string>& line : record.recipients.at(0).address) {
    EXPECT_EQ(line.evidence.confidence, confidence::kDamaged) << line.value;
  }
}

TEST(DamagedValues, OfAnIndexWithoutAnAreaAreDoubted) {
  test::DocumentText document = damaged();
  document.header = "UA: 50/12 Index: AAS 31/001/2012 Nepal Date: 28 February 2012";
  document.foot = "";
  EXPECT_EQ(confidence_of(test::record_of(document).index), confidence::kDamaged);
}

}  // namespace
}  // namespace uaparse
