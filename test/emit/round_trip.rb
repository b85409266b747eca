#!/usr/bin/env ruby
# frozen_string_literal: true

# Reads what write_samples wrote with Psych and JSON, and compares it to the list of strings.
#
# usage: round_trip.rb TRICKY_STRINGS.json FOLDER

require "json"
require "psych"

strings_path, folder = ARGV

# Psych may build dates and symbols here: a string that it takes for one is a difference.
def load_records(path)
  text = File.read(path, encoding: "UTF-8")
  return Psych.load_stream(text) if path.end_with?(".yaml")
  return text.each_line.map { |line| JSON.parse(line) } if path.end_with?(".ndjson")

  JSON.parse(text)
end

# Each place where write_samples put the string, what stands there, and what it ends in.
def places(record)
  [["source.path", record["source"]["path"], ""], ["title", record["title"], ""],
   *record["write_in"].map { |item| ["write_in", item, ""] },
   ["text", record["text"], "\n"], ["evidence", record["evidence"]["/title"]["text"], ""]]
end

def differences(entry, record)
  want = entry.fetch("want") { entry["text"] }
  places(record).reject { |_, value, ending| value.instance_of?(String) && value == want + ending }
                .map { |place, value, _| "#{entry['name']}: #{place} is #{value.inspect[0, 80]}" }
end

strings = JSON.parse(File.read(strings_path, encoding: "UTF-8"))
found = %w[yaml json ndjson].flat_map do |format|
  records = load_records("#{folder}/tricky.#{format}")
  abort "tricky.#{format}: #{records.size} records" if records.size != strings.size
  strings.zip(records).flat_map { |entry, record| differences(entry, record) }
         .map { |difference| "tricky.#{format}: #{difference}" }
end
puts found, "Psych #{Psych::VERSION}: #{strings.size} strings, #{found.size} differences"
exit found.empty? && strings.size >= 195
