#include "uaparse/batch/reply.h"

#include <utility>

#include "uaparse/base/sha256.h"
#include "uaparse/emit/outcome_line.h"
#include "uaparse/knowledge/knowledge.h"
#include "uaparse/reader/reader.h"

namespace uaparse {

Reply reply_of(const Outcome& outcome, const LineOptions& options) {
  Reply reply{summarize(outcome), line_of(outcome, options.with_evidence)};
  if (!options.shard.empty()) {
    reply.line = marked_line(reply.line, options.shard);
  }
  return reply;
}

Reply read_for_batch(const std::string& path, const ExtractOptions& extract,
                     const LineOptions& options, const Knowledge& knowledge) {
  const Result<Input> input = load_file(path);
  Reply reply = reply_of({path, input.and_then([&](const Input& loaded) {
                            return extract_record(loaded, extract, knowledge);
                          })},
                         options);
  if (input && reply.summary.sha256.empty()) {
    reply.summary.sha256 = sha256_hex(input->bytes);
  }
  return reply;
}

std::string encode_reply(const Reply& reply) {
  return encode_summary(reply.summary) + "\n" + reply.line;
}

std::optional<Reply> decode_reply(std::string_view bytes, const std::string& path) {
  const std::size_t end = bytes.find('\n');
  if (end == std::string_view::npos) {
    return std::nullopt;
  }
  std::optional<OutcomeSummary> summary = decode_summary(bytes.substr(0, end));
  const std::string_view line = bytes.substr(end + 1);
  return summary && is_line_of(line, path)
             ? std::optional(Reply{std::move(*summary), std::string(line)})
             : std::nullopt;
}

}  // namespace uaparse
