#include "uaparse/check/phone_facts.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace uaparse {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// "+44 (0)20": the nought is left out from abroad.
std::string without_trunk(std::string number) {
  if (const std::size_t trunk = number.find("(0)"); trunk != std::string::npos) {
    number.erase(trunk, 3);
  }
  return number;
}

std::string digits_of(std::string_view number) {
  std::string digits;
  std::copy_if(number.begin(), number.end(), std::back_inserter(digits), is_digit);
  return digits;
}

PlacedPhone place(const Draft& draft, const Sourced<std::string>& number, std::string pointer) {
  PlacedPhone phone{&number, std::move(pointer), draft.find_line(number.evidence), {}, false,
                    false};
  const std::string text = without_trunk(number.value);
  phone.digits = digits_of(text);
  phone.is_international = text.find('+') != std::string::npos;
  phone.has_slip = phone.line != nullptr && !find_letter_slip(draft, *phone.line).empty();
  return phone;
}

void add_phones(const Draft& draft, const std::vector<Sourced<std::string>>& numbers,
                const std::string& pointer, std::vector<PlacedPhone>& phones) {
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    phones.push_back(place(draft, numbers[i], pointer + "/" + std::to_string(i)));
  }
}

// Digits, and letters that look like ones.
bool is_slip(std::string_view word) {
  constexpr std::string_view kLikeDigits = "oil";  // folded
  const auto digits = std::count_if(word.begin(), word.end(), is_digit);
  const auto letters = std::count_if(word.begin(), word.end(), [&](char c) {
    return kLikeDigits.find(c) != std::string_view::npos;
  });
  return digits > 0 && letters > 0 && digits + letters == static_cast<std::ptrdiff_t>(word.size());
}

}  // namespace

std::vector<PlacedPhone> list_phones(const Draft& draft) {
  std::vector<PlacedPhone> phones;
  if (!draft.is_from(kFirstYearOfDrafts)) {
    return phones;
  }
  for (const PlacedAddressee& placed : draft.addressees()) {
    add_phones(draft, placed.addressee->fax, placed.pointer + "/fax", phones);
    add_phones(draft, placed.addressee->phone, placed.pointer + "/phone", phones);
  }
  return phones;
}

Span find_letter_slip(const Draft& draft, const TextLine& line) {
  constexpr std::string_view kMarks = " ()./+,;:-";
  const std::string_view text = line.folded.text;
  const std::vector<LabelMatch> labels = draft.context.language().match_contacts(text);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (labels[i].label != Label::kFax && labels[i].label != Label::kPhone) {
      continue;
    }
    const std::size_t last = i + 1 < labels.size() ? labels[i + 1].begin : text.size();
    std::size_t begin = labels[i].end;
    while (begin < last) {
      const std::size_t end = std::min(text.find_first_of(kMarks, begin), last);
      if (is_slip(text.substr(begin, end - begin))) {
        return line.span(begin, end);
      }
      begin = end + 1;
    }
  }
  return {};
}

}  // namespace uaparse
