// Country codes of telephone numbers and how long the numbers behind them may be.
//
// The tables are libphonenumber's, asked for when uaparse is built (embed_calling_codes.cpp): what
// it calls a possible number is one of a length that its country has. So the program neither loads
// nor needs that library.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace uaparse {

struct CallingCode {
  int code = 0;
  std::uint32_t lengths = 0;  // bit n: a number of n digits is possible

  bool has_length(std::size_t digits) const { return digits < 32 && (lengths >> digits & 1U) != 0; }
};

// An ISO 3166-1 alpha-2 code and its country code.
struct CallingRegion {
  const char* region = "";
  int code = 0;
};

// A table, in the order of its codes.
template <class T>
struct CallingTable {
  const T* first = nullptr;
  const T* last = nullptr;

  const T* begin() const { return first; }
  const T* end() const { return last; }
};

CallingTable<CallingCode> calling_codes();
CallingTable<CallingRegion> calling_regions();

// The country code with which these digits begin, those behind a plus; nothing when none does.
std::optional<CallingCode> find_calling_code(std::string_view digits);

// The country code of a country; 0 = not known.
int calling_code_of(std::string_view country);

}  // namespace uaparse
