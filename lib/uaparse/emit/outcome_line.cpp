#include "uaparse/emit/outcome_line.h"

#include <utility>

#include <nlohmann/json.hpp>

#include "uaparse/base/base64.h"
#include "uaparse/base/text.h"
#include "uaparse/emit/json_writer.h"
#include "uaparse/emit/record_json.h"

namespace uaparse {

namespace {

using Json = nlohmann::ordered_json;

tl::unexpected<Error> refuse() {
  return fail(ErrorKind::kInvalid, "",
              "is no outcome in a line of JSON: an object with a source and its path");
}

bool has(std::string_view line, std::string_view part) {
  return line.find(part) != std::string_view::npos;
}

// Whether the line is what would be shown of it. Inside a text quotes are escaped, so these are
// keys.
bool is_as_shown(std::string_view line, const EmitOptions& options) {
  return options.fields.empty() && (options.with_evidence || (!has(line, R"("evidence":)") &&
                                                              !has(line, R"("page_sizes":)")));
}

bool is_json_of_source(std::string_view line) {
  return line.starts_with("{") && has(line, R"("source":{"path":")") && !has(line, "\n") &&
         Json::accept(line);
}

std::string text_at(const Json& tree, std::string_view pointer) {
  const Json& value = value_at(tree, pointer);
  return value.is_string() ? value.get<std::string>() : std::string();
}

void set_path(Json& source, const std::string& path) {
  source["path"] = clean_text(path);
  source.erase("path_base64");
  std::string bytes = path_base64(path);
  if (bytes.empty()) {
    return;
  }
  // Behind the path, as where records are built.
  Json ordered{{"path", source["path"]}, {"path_base64", std::move(bytes)}};
  source.erase("path");
  ordered.update(source);
  source = std::move(ordered);
}

void set_mark(Json& source, std::string_view shard) {
  source.erase("shard");
  if (!shard.empty()) {
    source["shard"] = shard;
  }
}

}  // namespace

std::string line_of(const Outcome& outcome, bool with_evidence) {
  EmitOptions options;
  options.with_evidence = with_evidence;
  return to_json_line(build_json(outcome, options));
}

bool is_line_of(std::string_view line, const std::string& path) {
  std::string source = "\"source\":{\"path\":" + to_json_line(Json(clean_text(path)));
  if (const std::string bytes = path_base64(path); !bytes.empty()) {
    source += ",\"path_base64\":\"" + bytes + "\"";
  }
  return is_json_of_source(line) && has(line, source);
}

std::optional<Json> read_outcome(std::string_view line) {
  std::optional<Json> tree = has(line, "\n") ? std::nullopt : read_json(line);
  return tree && value_at(*tree, "/source/path").is_string() ? std::move(tree) : std::nullopt;
}

Json shown_outcome(Json outcome, const EmitOptions& options) {
  Json shown = Json::object();
  const bool is_error = outcome.contains("error");
  for (auto& [key, value] : outcome.items()) {
    if (key == "source" && !is_shown_of_source("page_sizes", options)) {
      value.erase("page_sizes");
    }
    if (is_error || is_shown(key, options)) {
      shown[key] = std::move(value);
    }
  }
  return shown;
}

Result<std::string> shown_line(std::string_view line, const EmitOptions& options) {
  if (is_as_shown(line, options)) {
    return is_json_of_source(line) ? Result<std::string>(std::string(line)) : refuse();
  }
  std::optional<Json> outcome = read_outcome(line);
  if (!outcome) {
    return refuse();
  }
  return to_json_line(shown_outcome(*std::move(outcome), options));
}

Result<std::string> renamed_line(std::string_view line, const std::string& path) {
  std::optional<Json> outcome = read_outcome(line);
  if (!outcome) {
    return refuse();
  }
  set_path((*outcome)["source"], path);
  return to_json_line(*outcome);
}

std::string marked_line(std::string_view line, std::string_view shard) {
  std::optional<Json> outcome = read_outcome(line);
  if (!outcome) {
    return std::string(line);
  }
  set_mark((*outcome)["source"], shard);
  return to_json_line(*outcome);
}

std::optional<LineHead> read_line_head(std::string_view line) {
  std::optional<Json> outcome = read_outcome(line);
  if (!outcome) {
    return std::nullopt;
  }
  std::optional<std::string> path = text_at(*outcome, "/source/path");
  if (const Json& encoded = value_at(*outcome, "/source/path_base64"); !encoded.is_null()) {
    path = read_base64(encoded.is_string() ? encoded.get<std::string>() : " ");
  }
  if (!path) {
    return std::nullopt;
  }
  const Json& shard = value_at(*outcome, "/source/shard");
  LineHead head{std::move(*path),
                shard.is_null()     ? ""
                : shard.is_string() ? shard.get<std::string>()
                                    : shard.dump(),
                outcome->contains("error"),
                {}};
  set_mark((*outcome)["source"], "");
  head.unmarked = to_json_line(*outcome);
  return head;
}

}  // namespace uaparse
