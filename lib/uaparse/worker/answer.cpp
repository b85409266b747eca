#include "uaparse/worker/answer.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <optional>
#include <type_traits>
#include <utility>

#include "uaparse/base/limits.h"
#include "uaparse/base/text.h"

namespace uaparse {

namespace {

constexpr std::uint32_t kVersion = 0x55410002;  // "UA", and the number of this form
constexpr std::uint8_t kIsDocument = 1;
constexpr std::uint8_t kIsError = 2;
constexpr auto kLastErrorKind = static_cast<std::uint8_t>(ErrorKind::kInvalid);
constexpr auto kLastSeverity = static_cast<std::uint8_t>(Severity::kHint);
constexpr std::size_t kMaxFonts = std::size_t{std::numeric_limits<std::uint16_t>::max()} + 1;
constexpr std::uint32_t kMostNumber = std::numeric_limits<std::int32_t>::max();
constexpr std::size_t kMaxMessageBytes = 4096;

// The least that one of them takes, so that a count is checked against the bytes that are there.
constexpr std::size_t kLeastPageBytes = 2 * sizeof(double) + sizeof(std::uint32_t);
constexpr std::size_t kLeastLinkBytes = 4 * sizeof(std::uint32_t) + 2;
constexpr std::size_t kLeastWordBytes = 4 * sizeof(double) + sizeof(float) + 13;

class Writer {
 public:
  template <class T>
  void put(T value) {
    static_assert(std::is_arithmetic_v<T>);
    char bytes[sizeof(T)];
    std::memcpy(bytes, &value, sizeof(T));
    bytes_.append(bytes, sizeof(T));
  }

  void put_count(std::size_t count) { put(static_cast<std::uint32_t>(count)); }

  void put_text(std::string_view text) {
    put_count(text.size());
    bytes_.append(text);
  }

  void put_box(const Box& box) {
    put(box.x0);
    put(box.y0);
    put(box.x1);
    put(box.y1);
  }

  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

// Reads on until something is wrong. From then on everything is zero or empty, so that only the
// end has to be asked whether all was right.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_(bytes) {}

  bool is_sound() const { return is_sound_; }
  bool is_at_end() const { return rest_.empty(); }
  std::size_t bytes_left() const { return rest_.size(); }

  bool require(bool claim) {
    is_sound_ = is_sound_ && claim;
    return is_sound_;
  }

  template <class T>
  T take() {
    static_assert(std::is_arithmetic_v<T> && !std::is_same_v<T, bool>);
    T value{};
    if (require(rest_.size() >= sizeof(T))) {
      std::memcpy(&value, rest_.data(), sizeof(T));
      rest_.remove_prefix(sizeof(T));
    }
    return value;
  }

  // At most `most`: an enum, an index or a number of our own.
  template <class T>
  T take_up_to(T most) {
    const T value = take<T>();
    return require(value <= most) ? value : T{};
  }

  bool take_flag() { return take_up_to<std::uint8_t>(1) != 0; }

  double take_finite() {
    const auto value = take<double>();
    return require(std::isfinite(value)) ? value : 0;
  }

  Box take_box() {
    Box box;
    box.x0 = take_finite();
    box.y0 = take_finite();
    box.x1 = take_finite();
    box.y1 = take_finite();
    return box;
  }

  // A number of things that take at least `least_bytes` each.
  std::size_t take_count(std::size_t most, std::size_t least_bytes) {
    const std::size_t count = take<std::uint32_t>();
    return require(count <= most && count <= rest_.size() / least_bytes) ? count : 0;
  }

  std::string take_text(std::size_t most) {
    const std::size_t length = take_count(most, 1);
    const std::string_view text = rest_.substr(0, length);
    rest_.remove_prefix(length);
    bool was_clean = true;
    if (!is_printable_ascii(text)) {
      clean_text(text, &was_clean);
    }
    return require(was_clean) ? std::string(text) : std::string();
  }

 private:
  static bool is_printable_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < '\x7F'; });
  }

  std::string_view rest_;
  bool is_sound_ = true;
};

void put_place(Writer& out, const Place& place) {
  out.put(static_cast<std::uint32_t>(place.page));
  out.put(static_cast<std::uint32_t>(place.line));
}

void put_links(Writer& out, const std::vector<Link>& links) {
  out.put_count(links.size());
  for (const Link& link : links) {
    put_place(out, link.place);
    out.put_text(link.text);
    out.put_text(link.target);
  }
}

void put_diagnostics(Writer& out, const DiagnosticList& diagnostics) {
  out.put_count(diagnostics.size());
  for (const Diagnostic& diagnostic : diagnostics) {
    out.put_text(diagnostic.code);
    out.put(static_cast<std::uint8_t>(diagnostic.severity));
    out.put_text(diagnostic.field);
    put_place(out, diagnostic.place);
    out.put_text(diagnostic.message);
  }
}

void put_word(Writer& out, const Word& word) {
  out.put_box(word.box);
  out.put(word.font_size_pt);
  out.put(word.font);
  out.put(static_cast<std::uint8_t>(word.space_after));
  out.put(static_cast<std::uint8_t>(word.quarter_turns));
  out.put(word.paragraph);
  out.put_text(word.text);
}

void put_document(Writer& out, const Document& document) {
  out.put(static_cast<std::uint8_t>(document.is_grid));
  out.put(static_cast<std::uint8_t>(document.has_paragraphs));
  out.put_count(document.fonts.size());
  for (const std::string& font : document.fonts) {
    out.put_text(font);
  }
  put_links(out, document.links);
  put_diagnostics(out, document.diagnostics);
  out.put_count(document.pages.size());
  for (const Page& page : document.pages) {
    out.put(page.width_pt);
    out.put(page.height_pt);
    out.put_count(page.words.size());
    for (const Word& word : page.words) {
      put_word(out, word);
    }
  }
}

int take_number(Reader& in) {
  return static_cast<int>(in.take_up_to<std::uint32_t>(kMostNumber));
}

Place take_place(Reader& in) {
  Place place;
  place.page = take_number(in);
  place.line = take_number(in);
  return place;
}

std::vector<Link> take_links(Reader& in) {
  std::vector<Link> links(in.take_count(kMaxLinks, kLeastLinkBytes));
  for (Link& link : links) {
    link.place = take_place(in);
    link.text = in.take_text(in.bytes_left());
    link.target = in.take_text(in.bytes_left());
    in.require(!link.text.empty() && !link.target.empty());
  }
  return links;
}

DiagnosticList take_diagnostics(Reader& in) {
  DiagnosticList diagnostics(in.take_count(kMaxDiagnostics, 1));
  for (Diagnostic& diagnostic : diagnostics) {
    diagnostic.code = in.take_text(kMaxMessageBytes);
    diagnostic.severity = static_cast<Severity>(in.take_up_to<std::uint8_t>(kLastSeverity));
    diagnostic.field = in.take_text(kMaxMessageBytes);
    diagnostic.place = take_place(in);
    diagnostic.message = in.take_text(kMaxMessageBytes);
  }
  return diagnostics;
}

bool has_blank(const std::string& text) {
  return text.find_first_of(" \t\n") != std::string::npos;
}

Word take_word(Reader& in, std::size_t font_count) {
  Word word;
  word.box = in.take_box();
  word.font_size_pt = in.take<float>();
  in.require(std::isfinite(word.font_size_pt) && word.font_size_pt >= 0);
  word.font = in.take<std::uint16_t>();
  in.require(word.font < font_count);
  word.space_after = in.take_flag();
  word.quarter_turns = static_cast<std::int8_t>(in.take_up_to<std::uint8_t>(3));
  word.paragraph = in.take_up_to<std::uint32_t>(kMostNumber);
  word.text = in.take_text(in.bytes_left());
  in.require(!word.text.empty() && !has_blank(word.text));
  return word;
}

Document take_document(Reader& in) {
  Document document;
  document.is_grid = in.take_flag();
  document.has_paragraphs = in.take_flag();
  document.fonts.resize(in.take_count(kMaxFonts, sizeof(std::uint32_t)));
  for (std::string& font : document.fonts) {
    font = in.take_text(in.bytes_left());
  }
  document.links = take_links(in);
  document.diagnostics = take_diagnostics(in);
  document.pages.resize(in.take_count(kMaxPages, kLeastPageBytes));
  std::size_t words_left = kMaxWords;
  for (Page& page : document.pages) {
    page.width_pt = in.take_finite();
    page.height_pt = in.take_finite();
    const std::size_t count = in.take_count(words_left, kLeastWordBytes);
    words_left -= count;
    page.words.reserve(count);
    for (std::size_t i = 0; i < count && in.is_sound(); ++i) {
      page.words.push_back(take_word(in, document.fonts.size()));
    }
  }
  return document;
}

tl::unexpected<Error> fail_crashed(const std::string& subject) {
  return fail(ErrorKind::kCrashed, subject, "breaks its reader (it is damaged or hostile)");
}

tl::unexpected<Error> take_error(Reader& in, const std::string& subject) {
  const auto kind = static_cast<ErrorKind>(in.take_up_to<std::uint8_t>(kLastErrorKind));
  std::string message = in.take_text(kMaxMessageBytes);
  in.require(in.is_at_end());
  return in.is_sound() ? fail(kind, subject, std::move(message)) : fail_crashed(subject);
}

}  // namespace

std::string encode_answer(const Result<Document>& answer) {
  Writer out;
  out.put(kVersion);
  if (answer) {
    out.put(kIsDocument);
    put_document(out, *answer);
  } else {
    out.put(kIsError);
    out.put(static_cast<std::uint8_t>(answer.error().kind));
    out.put_text(answer.error().message);
  }
  return out.take();
}

Result<Document> decode_answer(std::string_view bytes, const std::string& subject) {
  Reader in(bytes);
  in.require(in.take<std::uint32_t>() == kVersion);
  const auto form = in.take<std::uint8_t>();
  if (in.is_sound() && form == kIsError) {
    return take_error(in, subject);
  }
  in.require(form == kIsDocument);
  Document document = take_document(in);
  in.require(in.is_at_end() && !document.fonts.empty() && !document.pages.empty());
  if (!in.is_sound()) {
    return fail_crashed(subject);
  }
  return document;
}

}  // namespace uaparse
