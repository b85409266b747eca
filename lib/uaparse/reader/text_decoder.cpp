#include "uaparse/reader/text_decoder.h"

#include <cstdint>
#include <memory>
#include <utility>

#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace uaparse {

namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kUtf16LeMark = "\xFF\xFE";
constexpr std::string_view kUtf16BeMark = "\xFE\xFF";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::size_t kSampleBytes = std::size_t{64} << 10;

constexpr const char* kUtf8 = "UTF-8";
constexpr const char* kWindows1252 = "windows-1252";

struct Guess {
  const char* encoding = kUtf8;
  bool is_assumed = false;
};

struct Utf8Census {
  std::size_t multibyte = 0;  // characters of two bytes and more
  std::size_t invalid = 0;
};

UChar32 next_character(std::string_view text, int32_t& i) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto length = static_cast<int32_t>(text.size());
  UChar32 c = 0;
  U8_NEXT(bytes, i, length, c);
  return c;
}

Utf8Census count_utf8(std::string_view bytes) {
  Utf8Census census;
  for (int32_t i = 0; i < static_cast<int32_t>(bytes.size());) {
    const UChar32 c = next_character(bytes, i);
    census.multibyte += c >= 0x80 ? 1 : 0;
    census.invalid += c < 0 ? 1 : 0;
  }
  return census;
}

// UTF-16 has no mark where a program wrote only the text: then it shows in its NULs, which stand
// in every second place for Latin letters and at least at the blanks for other scripts.
bool is_utf16_pattern(std::size_t nuls, std::size_t nuls_elsewhere, std::size_t pairs) {
  const bool is_latin = nuls > 0 && nuls * 3 >= pairs && nuls_elsewhere * 20 <= nuls;
  return is_latin || (nuls >= 32 && nuls * 10 >= pairs && nuls_elsewhere == 0);
}

const char* find_unmarked_utf16(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, kSampleBytes);
  std::size_t even = 0;
  std::size_t odd = 0;
  for (std::size_t i = 0; i < sample.size(); ++i) {
    if (sample[i] == '\0') {
      ++(i % 2 == 0 ? even : odd);
    }
  }
  const std::size_t pairs = sample.size() / 2;
  if (is_utf16_pattern(odd, even, pairs)) {
    return "UTF-16LE";
  }
  return is_utf16_pattern(even, odd, pairs) ? "UTF-16BE" : nullptr;
}

Guess guess_encoding(std::string_view bytes) {
  if (bytes.starts_with(kUtf8Mark)) {
    return {};
  }
  if (bytes.starts_with(kUtf16LeMark)) {
    return {"UTF-16LE"};
  }
  if (bytes.starts_with(kUtf16BeMark)) {
    return {"UTF-16BE"};
  }
  if (const char* utf16 = find_unmarked_utf16(bytes); utf16 != nullptr) {
    return {utf16};
  }
  const Utf8Census census = count_utf8(bytes);
  // Characters of several bytes do not arise by chance; more of them than faults is UTF-8, damaged.
  if (census.invalid == 0 || census.multibyte > census.invalid) {
    return {};
  }
  return {kWindows1252, true};
}

// `bytes` as UTF-8, with U+FFFD for each run of bytes that is none.
std::string repair_utf8(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  for (int32_t i = 0; i < static_cast<int32_t>(bytes.size());) {
    const int32_t start = i;
    const UChar32 c = next_character(bytes, i);
    text +=
        c < 0 ? kReplacement
              : bytes.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(i - start));
  }
  return text;
}

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter open_converter(const char* encoding) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(encoding, &status));
  return U_SUCCESS(status) != 0 ? std::move(converter) : nullptr;
}

std::string convert(std::string_view bytes, UConverter* converter) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString wide(bytes.data(), static_cast<int32_t>(bytes.size()), converter,
                                status);
  std::string text;
  wide.toUTF8String(text);
  return text;
}

bool is_utf8(UConverter* converter) {
  return ucnv_getType(converter) == UCNV_UTF8;
}

std::string to_utf8(std::string_view bytes, UConverter* converter) {
  std::string text = is_utf8(converter) ? repair_utf8(bytes) : convert(bytes, converter);
  if (text.starts_with(kUtf8Mark)) {
    text.erase(0, kUtf8Mark.size());
  }
  return text;
}

std::size_t count_replacements(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = text.find(kReplacement); at != std::string_view::npos;
       at = text.find(kReplacement, at + kReplacement.size())) {
    ++count;
  }
  return count;
}

void note(DiagnosticList& diagnostics, std::string code, Severity severity, std::string message) {
  diagnostics.push_back({std::move(code), severity, "", {}, std::move(message)});
}

void note_faults(std::string_view text, UConverter* converter, DiagnosticList& diagnostics) {
  const std::size_t count = count_replacements(text);
  if (count == 0) {
    return;
  }
  UErrorCode status = U_ZERO_ERROR;
  const char* known = ucnv_getName(converter, &status);
  const std::string name = is_utf8(converter) || known == nullptr ? kUtf8 : known;
  note(diagnostics, is_utf8(converter) ? "invalid-utf-8" : "invalid-bytes", Severity::kWarning,
       std::to_string(count) + " places hold bytes that are no " + name + ", expected text");
}

// Makes every line end a line feed.
void unify_line_ends(std::string& text, DiagnosticList& diagnostics) {
  if (text.find('\r') == std::string::npos) {
    return;
  }
  std::size_t alone = 0;
  std::size_t feeds = 0;
  std::size_t end = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_return = text[i] == '\r';
    const bool is_pair = is_return && i + 1 < text.size() && text[i + 1] == '\n';
    alone += is_return && !is_pair ? 1 : 0;
    feeds += text[i] == '\n' ? 1 : 0;
    if (!is_pair) {
      text[end++] = is_return ? '\n' : text[i];
    }
  }
  text.resize(end);
  if (alone > 0 && feeds > 0) {
    note(diagnostics, "mixed-line-ends", Severity::kHint,
         std::to_string(alone) +
             " carriage returns stand alone beside line feeds; read as line ends");
  }
}

bool is_fault(UChar32 c) {
  const bool is_layout = c == '\t' || c == '\n' || c == '\r' || c == '\f';
  return c < 0 || (c < 0x20 && !is_layout) || (c >= 0x7F && c <= 0x9F) || c == 0xFFFD ||
         (c & 0xFFFE) == 0xFFFE;
}

}  // namespace

Result<DecodedText> decode_text(std::string_view bytes, const std::string& encoding) {
  const Guess guess = encoding.empty() ? guess_encoding(bytes) : Guess{encoding.c_str(), false};
  const Converter converter = open_converter(guess.encoding);
  if (converter == nullptr) {
    return fail(ErrorKind::kInvalid, "",
                "unknown encoding '" + encoding + "' (iconv -l lists common names)");
  }
  DecodedText decoded;
  if (guess.is_assumed) {
    note(decoded.diagnostics, "encoding-assumed", Severity::kHint,
         "the text is not UTF-8, read as Windows-1252 (--encoding NAME says otherwise)");
  }
  decoded.text = to_utf8(bytes, converter.get());
  note_faults(decoded.text, converter.get(), decoded.diagnostics);
  unify_line_ends(decoded.text, decoded.diagnostics);
  return decoded;
}

bool is_plausible_text(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, kSampleBytes);
  const Guess guess = guess_encoding(sample);
  const Converter converter = open_converter(guess.encoding);
  const std::string text = converter == nullptr ? std::string() : to_utf8(sample, converter.get());
  std::size_t characters = 0;
  std::size_t faults = 0;
  for (int32_t i = 0; i < static_cast<int32_t>(text.size()); ++characters) {
    faults += is_fault(next_character(text, i)) ? 1 : 0;
  }
  // Every eighth byte of random data is a control in Windows-1252, which takes nearly any bytes; in
  // the other encodings the bytes have proved something already.
  const std::size_t share = guess.is_assumed ? 20 : 10;
  return faults * share <= characters;
}

}  // namespace uaparse
