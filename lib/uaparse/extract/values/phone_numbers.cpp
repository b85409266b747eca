#include "uaparse/extract/values/phone_numbers.h"

#include <algorithm>
#include <optional>

#include "uaparse/base/text.h"

namespace uaparse {

namespace {

// A number of fewer digits is a remark or an extension; E.164 allows 15, some print a trunk digit.
constexpr std::size_t kLeastDigits = 5;
constexpr std::size_t kMostDigits = 17;
constexpr std::size_t kLeastTailDigits = 4;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::size_t count_digits(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_digit));
}

struct Piece {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool is_bracketed = false;
};

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

// Brackets that hold words, asked for from left to right: what was sought for one bracket is not
// sought again for the next, for a hostile text opens any number and closes none.
class RemarkFinder {
 public:
  explicit RemarkFinder(std::string_view text) : text_(text) {}

  // Where the bracket that opens at `begin` ends, when it holds words.
  std::optional<std::size_t> find_end(std::size_t begin) {
    if (close_ <= begin) {
      close_ = std::min(text_.find(')', begin), text_.size());
    }
    if (letter_ <= begin) {
      const auto from = text_.begin() + static_cast<std::ptrdiff_t>(begin);
      letter_ =
          static_cast<std::size_t>(std::find_if(from, text_.end(), is_letter) - text_.begin());
    }
    return letter_ < close_ ? std::optional(std::min(close_ + 1, text_.size())) : std::nullopt;
  }

 private:
  std::string_view text_;
  std::size_t close_ = 0;
  std::size_t letter_ = 0;
};

// How many bytes of a separator stand at `i`: a mark, or a word such as "or".
std::size_t separator_at(std::string_view text, std::size_t i, const Language& language) {
  if (std::string_view("/;,|").find(text[i]) != std::string_view::npos) {
    return 1;
  }
  if (!is_letter(text[i]) || (i > 0 && is_letter(text[i - 1]))) {
    return 0;
  }
  std::size_t end = i;
  while (end < text.size() && is_letter(text[end])) {
    ++end;
  }
  return language.has(Words::kConjunctions, folded(text.substr(i, end - i))) ? end - i : 0;
}

// A number begins here without a mark before it: "+977 1 555 0100 +977 1 555 0101".
bool is_next_number(std::string_view text, std::size_t i, std::size_t digits_before) {
  return text[i] == '+' && i > 0 && text[i - 1] == ' ' && digits_before >= kLeastDigits;
}

std::vector<Piece> split_pieces(std::string_view text, const Language& language) {
  std::vector<Piece> pieces;
  RemarkFinder remarks(text);
  std::size_t begin = 0;
  std::size_t digits = 0;  // from `begin` on
  const auto close = [&](std::size_t end) {
    digits = 0;
    if (!trimmed(text.substr(begin, end - begin)).empty()) {
      pieces.push_back({begin, end, false});
    }
  };
  for (std::size_t i = 0; i < text.size();) {
    const auto end = text[i] == '(' ? remarks.find_end(i) : std::nullopt;
    if (end) {
      close(i);
      pieces.push_back({i, *end, true});
      begin = i = *end;
    } else if (const std::size_t length = separator_at(text, i, language)) {
      close(i);
      begin = i += length;
    } else if (is_next_number(text, i, digits)) {
      close(i);
      begin = i++;
    } else {
      digits += is_digit(text[i++]) ? 1 : 0;
    }
  }
  close(text.size());
  return pieces;
}

bool is_number(std::string_view text) {
  return !text.empty() &&
         text.find_first_not_of("0123456789 +().-\u00a0") == std::string_view::npos &&
         text.find('+', text.starts_with("(+") ? 2 : 1) == std::string_view::npos;
}

std::string with_plus(std::string_view number) {
  std::string text(number);
  if (text.starts_with("(00")) {
    text.erase(0, 3);
    text.erase(std::min(text.find(')'), text.size() - 1), 1);
    return "+" + std::string(trimmed(text));
  }
  if (text.starts_with("+")) {
    return "+" + std::string(trimmed(std::string_view(text).substr(1)));
  }
  for (const std::string_view prefix : {std::string_view("00"), std::string_view("011 ")}) {
    if (text.starts_with(prefix) && count_digits(text) > prefix.size() + 6) {
      return "+" + std::string(trimmed(std::string_view(text).substr(prefix.size())));
    }
  }
  return text;
}

// "+977 1 555 0100 ext. 12" is a number and a remark behind it.
std::vector<Piece> split_off_remarks(std::string_view text, const std::vector<Piece>& pieces) {
  std::vector<Piece> result;
  for (const Piece& piece : pieces) {
    const auto begin = text.begin() + static_cast<std::ptrdiff_t>(piece.begin);
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(piece.end);
    const auto letter =
        static_cast<std::size_t>(std::find_if(begin, end, is_letter) - text.begin());
    const std::string_view number = trimmed(text.substr(piece.begin, letter - piece.begin));
    if (!piece.is_bracketed && letter < piece.end && is_number(number) &&
        count_digits(number) >= kLeastDigits) {
      result.push_back({piece.begin, letter, false});
      result.push_back({letter, piece.end, false});
    } else {
      result.push_back(piece);
    }
  }
  return result;
}

// `first` with its last digits replaced by the tail.
std::string completed(std::string_view first, std::string_view tail) {
  std::size_t left = count_digits(tail);
  std::size_t cut = first.size();
  while (left > 0 && cut > 0) {
    --cut;
    left -= is_digit(first[cut]) ? 1 : 0;
  }
  return std::string(trimmed(first.substr(0, cut))) + " " + std::string(tail);
}

}  // namespace

std::vector<PrintedPhone> split_phone_numbers(std::string_view text, const Language& language) {
  std::vector<PrintedPhone> result;
  std::string first;
  bool is_open_remark = false;
  for (const Piece& piece : split_off_remarks(text, split_pieces(text, language))) {
    std::string_view printed = trimmed(text.substr(piece.begin, piece.end - piece.begin));
    while (is_number(printed) &&
           std::string_view(" .-").find(printed.back()) != std::string_view::npos) {
      printed.remove_suffix(1);
    }
    PrintedPhone phone;
    phone.begin = static_cast<std::size_t>(printed.data() - text.data());
    phone.end = phone.begin + printed.size();
    const std::size_t digits = count_digits(printed);
    if (!piece.is_bracketed && is_number(printed) && digits <= kMostDigits) {
      const bool is_tail = !first.empty() && first.front() == '+' && is_digit(printed.front()) &&
                           !printed.starts_with("00") && digits < count_digits(first);
      if (is_tail && digits >= kLeastTailDigits) {
        phone.number = completed(first, printed);
        phone.is_completed = true;
      } else if (!is_tail && digits >= kLeastDigits) {
        phone.number = with_plus(printed);
        first = phone.number;
      }
    }
    // The commas of a remark do not take it apart.
    const bool is_remark = phone.number.empty() && !piece.is_bracketed;
    if (is_remark && is_open_remark) {
      result.back().end = phone.end;
    } else {
      result.push_back(std::move(phone));
    }
    is_open_remark = is_remark;
  }
  return result;
}

}  // namespace uaparse
