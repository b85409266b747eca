#include "uaparse/knowledge/pattern.h"

#include <algorithm>
#include <cassert>
#include <mutex>
#include <utility>

#include <re2/re2.h>
#include <re2/set.h>

namespace uaparse {

namespace {

// Documents hold two pages; no pattern needs more. The default of 8 MB would do as well, but is
// stated so that a set that outgrows it fails when it is built, not when it is used.
constexpr std::int64_t kMaxMemory = 16 << 20;

re2::RE2::Options options() {
  re2::RE2::Options result;
  result.set_log_errors(false);
  result.set_max_mem(kMaxMemory);
  return result;
}

}  // namespace

std::string_view Match::group(std::string_view text, std::size_t i) const {
  const auto& [first, last] = groups[i];
  return first == std::string_view::npos ? std::string_view() : text.substr(first, last - first);
}

struct Pattern::Impl {
  explicit Impl(std::string text) : expression(std::move(text)) {}

  const re2::RE2& compiled() {
    std::call_once(once, [this] {
      re.emplace(expression, options());
      assert(re->ok());
    });
    return *re;
  }

  std::string expression;
  std::once_flag once;
  std::optional<re2::RE2> re;
};

Pattern::Pattern(std::string expression) : impl_(std::make_unique<Impl>(std::move(expression))) {}
Pattern::~Pattern() = default;
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;

std::optional<Match> Pattern::find(std::string_view text, std::size_t from) const {
  constexpr std::size_t kMaxGroups = 40;
  const re2::RE2& re = impl_->compiled();
  const std::size_t count =
      std::min<std::size_t>(kMaxGroups, static_cast<std::size_t>(re.NumberOfCapturingGroups()) + 1);
  re2::StringPiece parts[kMaxGroups];
  if (!re.Match({text.data(), text.size()}, from, text.size(), re2::RE2::UNANCHORED, parts,
                static_cast<int>(count))) {
    return std::nullopt;
  }
  const auto range = [&](const re2::StringPiece& part) -> std::pair<std::size_t, std::size_t> {
    if (part.data() == nullptr) {
      return {std::string_view::npos, std::string_view::npos};
    }
    const auto begin = static_cast<std::size_t>(part.data() - text.data());
    return {begin, begin + part.size()};
  };
  Match match;
  std::tie(match.begin, match.end) = range(parts[0]);
  match.groups.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    match.groups.push_back(range(parts[i]));
  }
  return match;
}

std::string Pattern::fault(const std::string& expression) {
  const re2::RE2 re(expression, options());
  return re.ok() ? std::string() : re.error();
}

struct PatternSet::Impl {
  explicit Impl(std::vector<std::string> texts) : expressions(std::move(texts)) {}

  const re2::RE2::Set& compiled() {
    std::call_once(once, [this] {
      for (const std::string& expression : expressions) {
        [[maybe_unused]] const int id = set.Add(expression, nullptr);
        assert(id >= 0);
      }
      [[maybe_unused]] const bool is_compiled = set.Compile();
      assert(is_compiled);
    });
    return set;
  }

  std::vector<std::string> expressions;
  std::once_flag once;
  re2::RE2::Set set{options(), re2::RE2::UNANCHORED};
};

PatternSet::PatternSet(std::vector<std::string> expressions)
    : impl_(std::make_unique<Impl>(std::move(expressions))) {}
PatternSet::~PatternSet() = default;
PatternSet::PatternSet(PatternSet&&) noexcept = default;
PatternSet& PatternSet::operator=(PatternSet&&) noexcept = default;

bool PatternSet::fits(const std::vector<std::string>& expressions) {
  re2::RE2::Set set(options(), re2::RE2::UNANCHORED);
  const bool are_sound =
      std::all_of(expressions.begin(), expressions.end(),
                  [&](const std::string& text) { return set.Add(text, nullptr) >= 0; });
  return are_sound && set.Compile();
}

bool PatternSet::find(std::string_view text, std::vector<int>& found) const {
  found.clear();
  if (impl_->expressions.empty() || !impl_->compiled().Match({text.data(), text.size()}, &found)) {
    return false;
  }
  std::sort(found.begin(), found.end());
  return true;
}

namespace {

// Walks over a pattern: where a character stands for itself, in a class or escaped, is skipped.
class PatternWalk {
 public:
  explicit PatternWalk(std::string_view pattern) : pattern_(pattern) {}

  // Calls `visit(i)` for each byte that is syntax and `copy(i)` for each that is not.
  template <class Visit, class Copy>
  void each(Visit visit, Copy copy) const {
    std::size_t literal = 0;  // where the bytes that stand for themselves end
    for (std::size_t i = 0; i < pattern_.size(); ++i) {
      literal = i < literal ? literal : end_of_literal(i);
      i < literal ? copy(i) : visit(i);
    }
  }

 private:
  // The end of the escape or class that begins at `i`; `i` when neither does.
  std::size_t end_of_literal(std::size_t i) const {
    if (pattern_[i] == '\\') {
      return i + 2;
    }
    if (pattern_[i] != '[') {
      return i;
    }
    // A bracket that is first in its class does not end it.
    std::size_t end = i + (pattern_.substr(i + 1).starts_with('^') ? 2 : 1);
    end += pattern_.substr(end).starts_with(']') ? 1 : 0;
    while (end < pattern_.size() && pattern_[end] != ']') {
      end += pattern_[end] == '\\' ? 2 : 1;
    }
    return end + 1;
  }

  std::string_view pattern_;
};

}  // namespace

std::string tolerant(std::string_view pattern) {
  std::string result;
  const auto copy = [&](std::size_t i) { result += pattern[i]; };
  PatternWalk(pattern).each(
      [&](std::size_t i) {
        copy(i);
        result += pattern[i] == ' ' ? "*" : "";
      },
      copy);
  return result;
}

std::string without_groups(std::string_view pattern) {
  std::string result;
  std::size_t name_end = 0;
  const auto copy = [&](std::size_t i) { result += pattern[i]; };
  PatternWalk(pattern).each(
      [&](std::size_t i) {
        if (i < name_end) {
          return;  // within "?P<name>"
        }
        copy(i);
        if (pattern[i] == '(') {
          const bool is_named = pattern.substr(i + 1).starts_with("?P<");
          name_end = is_named ? pattern.find('>', i) + 1 : 0;
          result += is_named || !pattern.substr(i + 1).starts_with('?') ? "?:" : "";
        }
      },
      copy);
  return result;
}

}  // namespace uaparse
