#include "test/fuzz/claims.h"

#include <cstdio>
#include <cstdlib>
#include <sstream>

#include <nlohmann/json.hpp>
#include <yaml-cpp/yaml.h>

#include "uaparse/base/limits.h"
#include "uaparse/base/text.h"
#include "uaparse/emit/emit.h"
#include "uaparse/knowledge/knowledge.h"
#include "uaparse/pipeline/extract.h"
#include "uaparse/record/values.h"

namespace uaparse::fuzz {

namespace {

using Json = nlohmann::ordered_json;

void require_inside(const Box& box, const Page& page) {
  require(box.x0 >= 0 && box.y0 >= 0 && box.x0 <= box.x1 && box.y0 <= box.y1 &&
              box.x1 <= page.width_pt && box.y1 <= page.height_pt,
          "a box is on its page");
}

void require_evidence(const Record& record, const Document& document, bool is_on_page) {
  for (const RecordValue& value : list_values(record)) {
    const Evidence& evidence = *value.evidence;
    const auto page = static_cast<std::size_t>(evidence.page - 1);
    require(page < document.pages.size(), "evidence names a page of the document");
    require(!evidence.boxes.empty() && !evidence.text.empty(), "evidence has a place and a text");
    require(evidence.confidence >= 0 && evidence.confidence <= 1, "a confidence is 0 to 1");
    for (const Box& box : evidence.boxes) {
      if (is_on_page) {
        require_inside(box, document.pages[page]);
      }
    }
  }
}

std::string emitted(const Outcome& outcome, Format format) {
  std::ostringstream out;
  EmitOptions options;
  options.format = format;
  options.with_evidence = true;
  Emitter emitter(out, options);
  emitter.begin();
  emitter.write(outcome);
  emitter.end();
  return out.str();
}

// Numbers, booleans and nulls are compared as they are printed: yaml-cpp has no types of its own.
void require_same(const YAML::Node& yaml, const Json& json) {
  require(!json.is_structured() || yaml.size() == json.size(), "YAML is as long as JSON");
  if (json.is_object()) {
    for (const auto& [key, value] : json.items()) {
      require_same(yaml[key], value);
    }
  } else if (json.is_array()) {
    for (std::size_t i = 0; i < json.size(); ++i) {
      require_same(yaml[i], json[i]);
    }
  } else if (json.is_string()) {
    require(yaml.IsScalar() && yaml.Scalar() == json.get_ref<const std::string&>(),
            "a string is the same in YAML and in JSON");
  }
}

Result<Document> refuse_binary(const Input& input, const ReadOptions& /*options*/) {
  return fail(ErrorKind::kUnsupportedType, input.path, "is a PDF");
}

}  // namespace

void require(bool holds, std::string_view claim) {
  if (!holds) {
    std::fprintf(stderr, "claim fails: %.*s\n", static_cast<int>(claim.size()), claim.data());
    std::abort();
  }
}

std::size_t take_choice(std::string_view& bytes, std::size_t count) {
  if (bytes.empty()) {
    return 0;
  }
  const auto first = static_cast<unsigned char>(bytes.front());
  bytes.remove_prefix(1);
  return first % count;
}

std::string_view as_text(const std::uint8_t* data, std::size_t size) {
  // Bytes are bytes, whatever their type says.
  return size == 0 ? std::string_view()
                   : std::string_view(reinterpret_cast<const char*>(data), size);
}

Result<Document> read_without_libraries(std::string_view bytes, const ReadOptions& options) {
  return read_document(Input{"input", std::string(bytes)}, options, refuse_binary);
}

void require_sound(const Document& document) {
  require(!document.pages.empty() && document.pages.size() <= kMaxPages,
          "pages are 1 to the limit");
  std::size_t word_count = 0;
  for (const Page& page : document.pages) {
    word_count += page.words.size();
    for (const Word& word : page.words) {
      bool was_clean = true;
      clean_text(word.text, &was_clean);
      require(was_clean && !word.text.empty(), "a word is clean text");
      require(word.font < document.fonts.size(), "a word has a font of the document");
      require_inside(word.box, page);
    }
  }
  require(word_count <= kMaxWords, "words are fewer than the limit");
  require(document.diagnostics.size() <= kMaxDiagnostics, "diagnostics are fewer than the limit");
}

void require_record(const Document& document, bool is_on_page) {
  ExtractOptions options;
  options.with_text = true;
  const Outcome outcome{"input", extract_record(document, options, compiled_knowledge())};
  if (outcome.record) {
    require_evidence(*outcome.record, document, is_on_page);
  } else {
    require(outcome.record.error().kind == ErrorKind::kNotAnUrgentAction,
            "a document is a record or no Urgent Action");
  }
  const Json json = Json::parse(emitted(outcome, Format::kJson), nullptr, false);
  require(!json.is_discarded(), "emitted JSON parses");
  require_same(YAML::Load(emitted(outcome, Format::kYaml)), json);
}

}  // namespace uaparse::fuzz
