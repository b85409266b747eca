#include "uaparse/extract/addressee_head.h"

#include <algorithm>

namespace uaparse {

namespace {

// Reads the lines above the contacts: which are the position, which the name, which the address.
class HeadReader {
 public:
  HeadReader(const Context& context, const std::vector<BlockLine>& lines)
      : context_(context), lines_(split_lines(context, lines)) {}

  void read(Addressee& addressee) {
    if (lines_.empty()) {
      return;
    }
    if (!read_attention(addressee) && !split_first_line(addressee) &&
        !read_described_organization(addressee)) {
      if (begins_with_name()) {
        read_name(addressee);
        read_position(addressee, confidence::kPlaced);
      } else {
        read_office_first(addressee);
      }
    }
    read_address(addressee);
  }

 private:
  // "Minister of Justice, Mr Anton Zorin, 12 River Street, Kathmandu, Nepal": all on one line,
  // which ends where an address does, or has an office and its holder at its beginning.
  static std::vector<BlockLine> split_lines(const Context& context,
                                            const std::vector<BlockLine>& lines) {
    constexpr std::size_t kLeastParts = 3;
    if (lines.empty()) {
      return lines;
    }
    std::vector<BlockLine> parts = split_at_commas(context, lines.front().span);
    if (parts.size() < kLeastParts) {
      return lines;
    }
    const LineTraits& last = parts.back().traits;
    const bool is_whole = lines.size() == 1 && (last.is_country || last.is_city);
    if (!is_whole && !begins_with_holder(parts)) {
      return lines;
    }
    parts.insert(parts.end(), lines.begin() + 1, lines.end());
    return parts;
  }

  static std::vector<BlockLine> split_at_commas(const Context& context, const Span& line) {
    std::vector<BlockLine> parts;
    for (std::size_t begin = line.begin; begin < line.end;) {
      const std::size_t end = std::min(line.line->text.find(", ", begin), line.end);
      const Span part = trimmed(Span{line.line, begin, end});
      parts.push_back({part, read_traits(context, part)});
      begin = end + 1;
    }
    return parts;
  }

  // An office and a person, in either order, and a place behind them.
  static bool begins_with_holder(const std::vector<BlockLine>& parts) {
    const auto is_holder = [](const LineTraits& line) {
      return line.is_person && line.has_honorific;
    };
    const LineTraits& first = parts[0].traits;
    const LineTraits& second = parts[1].traits;
    return ((first.is_office && is_holder(second)) || (is_holder(first) && second.is_office)) &&
           std::any_of(parts.begin() + 2, parts.end(), [](const BlockLine& part) {
             return part.traits.is_place || part.traits.is_institution || part.traits.is_country ||
                    part.traits.is_city;
           });
  }

  // "The Belu Times / Attn: Lena Orlova": who is to read it, at whatever stands above.
  bool read_attention(Addressee& addressee) {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const Span& span = lines_[i].span;
      const Folded line = fold(span.text());
      const std::size_t length = context_.language().prefix(Words::kAttention, line.text);
      if (length == 0) {
        continue;
      }
      const Span rest = trimmed(Span{span.line, span.begin + line.original(length), span.end});
      const LineTraits traits = read_traits(context_, rest);
      if (!traits.is_person && !traits.is_office) {
        return false;
      }
      (traits.is_person ? addressee.name : addressee.position) =
          sourced_text({rest}, confidence::kLikely);
      lines_.erase(lines_.begin() + static_cast<std::ptrdiff_t>(i));
      read_above_attention(i, addressee);
      return true;
    }
    return false;
  }

  // The office of who is named, or the organization at which an office is to read it.
  void read_above_attention(std::size_t count, Addressee& addressee) {
    if (count == 0) {
      return;
    }
    if (addressee.name && traits(0).is_office) {
      take_position(addressee, confidence::kLikely);
    } else if (!addressee.name && !traits(0).is_place) {
      addressee.name = sourced_text({lines_[next_++].span}, confidence::kLikely);
    }
  }

  // "Belu Rights Watch" and "Human rights organization", in either order: the name and what it is.
  bool read_described_organization(Addressee& addressee) {
    if (!has(1) || traits(0).describes_organization == traits(1).describes_organization) {
      return false;
    }
    const std::size_t name = traits(0).describes_organization ? 1 : 0;
    const LineTraits& named = traits(name);
    if (named.is_place || named.is_country || named.is_city || named.has_honorific ||
        named.is_office) {
      return false;
    }
    addressee.name = sourced_text({lines_[name].span}, confidence::kLikely);
    addressee.position = sourced_text({lines_[1 - name].span}, confidence::kLikely);
    next_ = 2;
    return true;
  }

  const LineTraits& traits(std::size_t i) const { return lines_[i].traits; }
  bool has(std::size_t i) const { return i < lines_.size(); }

  bool begins_with_name() const {
    const LineTraits& first = traits(0);
    if (first.is_office || first.is_institution) {
      return false;
    }
    if (first.has_honorific && (first.is_person || first.is_honorific_only)) {
      return true;
    }
    return first.is_person && has(1) && traits(1).is_office && !traits(1).is_institution;
  }

  // Whether line i goes on with what the line above it says.
  bool goes_on(std::size_t i) const {
    if (!has(i) || (traits(i).has_honorific && traits(i).is_person)) {
      return false;
    }
    return traits(i - 1).ends_open || traits(i).begins_small;
  }

  bool goes_on_with_office(std::size_t i) const {
    if (!has(i)) {
      return false;
    }
    if (goes_on(i)) {
      return true;
    }
    // A single word of an office ("Affairs", "Commission") is no line of an address by itself.
    if (traits(i).words == 1 && !traits(i).is_country && !traits(i).is_city &&
        (traits(i).is_office_vocabulary || traits(i).is_institution)) {
      return true;
    }
    if (traits(i).is_country || !may_break_above(i)) {
      return false;
    }
    // The column was full, and the words are such as offices are made of ("... of the Northern /
    // District"), or a noun was to come ("... of the Prisons / Department of ..."), or a person
    // follows ("Minister of Outlying / Islands").
    if (traits(i).is_institution) {
      return traits(i - 1).ends_definite || person_follows(i);
    }
    if (traits(i).is_office_vocabulary && !traits(i).is_place) {
      return true;
    }
    // "His Excellency" belongs to the person, however full the line above is.
    return !traits(i).is_office && !traits(i).is_city && !traits(i).has_digit &&
           !traits(i).is_honorific_only && person_follows(i);
  }

  // Whether the column's width may have put line i on a line of its own.
  bool may_break_above(std::size_t i) const {
    const Line& above = *lines_[i - 1].span.line;
    const Line& below = *lines_[i].span.line;
    return &above != &below && may_wrap(above, below);
  }

  // A person below an institution shows that the office goes on up to there: a name stands right
  // below its office.
  bool person_follows(std::size_t i) const {
    constexpr std::size_t kMostLines = 3;
    for (std::size_t k = i + 1; k <= i + kMostLines && has(k); ++k) {
      if (traits(k).has_honorific && (traits(k).is_person || traits(k).is_honorific_only)) {
        return true;
      }
      if (traits(k).is_place) {
        return false;
      }
    }
    return false;
  }

  void read_position(Addressee& addressee, double sure) {
    if (!has(next_) || !traits(next_).is_office) {
      return;
    }
    take_position(addressee, sure);
  }

  void take_position(Addressee& addressee, double sure) {
    Spans spans{lines_[next_++].span};
    while (goes_on_with_office(next_)) {
      // "Prime / Minister": the head noun that tells an office is on a line further down.
      sure = traits(next_).is_office ? std::max(sure, confidence::kPlaced) : sure;
      spans.push_back(lines_[next_++].span);
    }
    addressee.position = sourced_text(spans, sure);
  }

  void read_office_first(Addressee& addressee) {
    const LineTraits& first = traits(0);
    if (first.is_office) {
      take_position(addressee, confidence::kPlaced);
    } else if (first.is_institution || first.names_organization ||
               (first.words > 0 && !first.is_place && !first.is_country && !first.is_city) ||
               (!first.has_digit && holder_follows())) {
      take_unknown_first(addressee);
    }
    read_second_office(addressee);
    if (!addressee.name && next_is_name()) {
      read_name(addressee);
    }
  }

  // The first line is no office that the lexicon knows: the office all the same, when a person
  // follows; else a person, or an organization, which is a name when nobody is named.
  void take_unknown_first(Addressee& addressee) {
    if (holder_follows()) {
      take_position(addressee, confidence::kLikely);
    } else if (traits(0).is_institution || traits(0).names_organization || traits(0).is_person ||
               begins_with_article()) {
      const bool is_known = traits(0).is_institution || traits(0).names_organization;
      Spans spans{lines_[next_++].span};
      while (goes_on(next_)) {
        spans.push_back(lines_[next_++].span);
      }
      addressee.name = sourced_text(spans, is_known ? confidence::kLikely : confidence::kDoubtful);
    } else {
      take_position(addressee, confidence::kDoubtful);
    }
  }

  // "The Belu Times": an organization more readily than an office.
  bool begins_with_article() const {
    return context_.language().prefix(Words::kArticles, folded(lines_[0].span.text())) > 0;
  }

  bool holder_follows() const { return has(1) && traits(1).has_honorific && traits(1).is_person; }

  // The office in a second language, on a line of its own before the name, is address.
  void read_second_office(Addressee& addressee) {
    if (addressee.position && has(next_ + 1) && traits(next_).is_office &&
        traits(next_ + 1).has_honorific && traits(next_ + 1).is_person) {
      addressee.address.push_back(sourced_text({lines_[next_++].span}, confidence::kLikely));
    }
  }

  bool next_is_name() const {
    if (!has(next_)) {
      return false;
    }
    const LineTraits& line = traits(next_);
    if (line.has_honorific && (line.is_person || line.is_honorific_only)) {
      return true;
    }
    // Without an honorific a city looks like a name; one that stands right above the country is a
    // city.
    const bool above_country = has(next_ + 1) && traits(next_ + 1).is_country;
    return line.is_person && !line.is_place && !line.is_institution && !above_country;
  }

  void read_name(Addressee& addressee) {
    Spans spans{lines_[next_].span};
    const bool has_honorific = traits(next_).has_honorific;
    bool is_whole = !traits(next_).is_honorific_only;
    ++next_;
    while (has(next_) && (!is_whole || name_goes_on())) {
      is_whole = true;
      spans.push_back(lines_[next_++].span);
    }
    addressee.name = sourced_text(spans, has_honorific ? confidence::kPlaced : confidence::kLikely);
  }

  // A name that the column broke: one or two more capitalised words that are nothing else.
  bool name_goes_on() const {
    const LineTraits& line = traits(next_);
    const bool is_known = line.is_office || line.is_institution || line.is_place ||
                          line.is_country || line.is_city || line.is_office_vocabulary;
    constexpr std::size_t kMostWords = 2;
    if (is_known || line.begins_small != line.begins_with_particle || line.words > kMostWords) {
      return false;
    }
    if (traits(next_ - 1).ends_open) {
      return true;
    }
    const bool city_place = !has(next_ + 1) || traits(next_ + 1).is_country;
    return !city_place && may_break_above(next_);
  }

  // Office and person on one line: "Minister of Justice, Mr Anton Zorin" or the other way round.
  bool split_first_line(Addressee& addressee) {
    const Span& span = lines_[0].span;
    const std::size_t comma = span.text().find(", ");
    if (comma == std::string_view::npos) {
      return split_at_honorific(addressee) || split_at_name(addressee);
    }
    const Span left = trimmed(Span{span.line, span.begin, span.begin + comma});
    const Span right = trimmed(Span{span.line, span.begin + comma + 1, span.end});
    const LineTraits left_traits = read_traits(context_, left);
    const LineTraits right_traits = read_traits(context_, right);
    if (left_traits.is_office && right_traits.is_person && right_traits.has_honorific) {
      addressee.position = sourced_text({left}, confidence::kLikely);
      addressee.name = sourced_text({right}, confidence::kLikely);
    } else if (left_traits.is_office && is_lone_name(right)) {
      addressee.position = sourced_text({left}, confidence::kLikely);
      addressee.name = sourced_text({right}, confidence::kDoubtful);
    } else if (left_traits.is_person && right_traits.is_office) {
      addressee.name = sourced_text({left}, confidence::kLikely);
      addressee.position = sourced_text({right}, confidence::kLikely);
    } else {
      return false;
    }
    next_ = 1;
    return true;
  }

  // "Governor Rick Marsh": without an honorific or a comma.
  bool split_at_name(Addressee& addressee) {
    if (!traits(0).is_office) {
      return false;
    }
    const Span& span = lines_[0].span;
    for (std::size_t blank = span.text().find(' '); blank != std::string_view::npos;
         blank = span.text().find(' ', blank + 1)) {
      const Span left = trimmed(Span{span.line, span.begin, span.begin + blank});
      const Span right = trimmed(Span{span.line, span.begin + blank, span.end});
      const LineTraits left_traits = read_traits(context_, left);
      if (left_traits.is_office && left_traits.is_office_vocabulary && !left_traits.ends_open &&
          is_lone_name(right)) {
        addressee.position = sourced_text({left}, confidence::kLikely);
        addressee.name = sourced_text({right}, confidence::kDoubtful);
        next_ = 1;
        return true;
      }
    }
    return false;
  }

  // Whether a text behind an office has the shape of a person and is none of what offices go on
  // with: nobody else is named below it, but an address, which does not say the same word again, as
  // it does of a territory ("Governor Nueva Belu").
  bool is_lone_name(const Span& span) const {
    const LineTraits name = read_traits(context_, span);
    if (!name.is_person || name.has_honorific || name.is_place || name.words < 2) {
      return false;
    }
    const bool is_above_address = !has(1) || traits(1).is_place || traits(1).is_institution ||
                                  traits(1).is_country || traits(1).is_city;
    const std::string_view last = span.text().substr(span.text().rfind(' ') + 1);
    return is_above_address &&
           std::none_of(lines_.begin() + 1, lines_.end(), [&](const BlockLine& line) {
             return line.span.text().find(last) != std::string_view::npos;
           });
  }

  // "Ambassador H.E. Anton Zorin". A rank that offices are named by ("Director General") is no
  // sign.
  bool split_at_honorific(Addressee& addressee) {
    const Span& span = lines_[0].span;
    const Language& language = context_.language();
    for (std::size_t blank = span.text().find(' '); blank != std::string_view::npos;
         blank = span.text().find(' ', blank + 1)) {
      const Span left = trimmed(Span{span.line, span.begin, span.begin + blank});
      const Span right = trimmed(Span{span.line, span.begin + blank, span.end});
      const std::string name = folded(right.text());
      if (language.prefix(Words::kHonorifics, name) == 0 ||
          language.prefix(Words::kOfficeHeads, name) > 0 ||
          language.prefix(Words::kOfficeWords, name) > 0 || !is_capitalised(right.text())) {
        continue;
      }
      if (read_traits(context_, right).is_person && read_traits(context_, left).is_office) {
        addressee.position = sourced_text({left}, confidence::kLikely);
        addressee.name = sourced_text({right}, confidence::kLikely);
        next_ = 1;
        return true;
      }
    }
    return false;
  }

  void read_address(Addressee& addressee) {
    while (has(next_)) {
      Spans spans{lines_[next_++].span};
      while (place_goes_on(next_)) {
        spans.push_back(lines_[next_++].span);
      }
      addressee.address.push_back(sourced_text(spans, confidence::kPlaced));
    }
  }

  // "820 Cedar Place, 15th / Floor": a single word of a street or a building is no line of an
  // address by itself, and ends the one above unless that is whole.
  bool place_goes_on(std::size_t i) const {
    if (!has(i) || traits(i).words != 1 || !traits(i).is_place || traits(i).has_digit ||
        traits(i).is_city || traits(i).is_country || !traits(i - 1).is_place) {
      return false;
    }
    const Span& above = lines_[i - 1].span;
    const std::size_t last_word = above.begin + above.text().rfind(' ') + 1;
    const LineTraits last = read_traits(context_, Span{above.line, last_word, above.end});
    const bool is_whole = last.ends_open || (last.is_place && !last.has_digit);
    return above.line != lines_[i].span.line && !is_whole;
  }

  const Context& context_;
  std::vector<BlockLine> lines_;
  std::size_t next_ = 0;
};

}  // namespace

void read_head(const Context& context, const std::vector<BlockLine>& lines, Addressee& addressee) {
  HeadReader(context, lines).read(addressee);
}

}  // namespace uaparse
