// Reads what write_samples wrote with js-yaml and JSON, and compares it to the list of strings.
//
// usage: round_trip.js TRICKY_STRINGS.json FOLDER
"use strict";

const fs = require("fs");
const yaml = require("js-yaml");

const [stringsPath, folder] = process.argv.slice(2);

function loadRecords(path) {
  const text = fs.readFileSync(path, "utf8");
  if (path.endsWith(".yaml")) {
    return yaml.loadAll(text);
  }
  if (path.endsWith(".ndjson")) {
    return text.split("\n").slice(0, -1).map((line) => JSON.parse(line));
  }
  return JSON.parse(text);
}

// Each place where write_samples put the string, what stands there, and what it ends in.
function places(record) {
  return [
    ["source.path", record.source.path, ""],
    ["title", record.title, ""],
    ...record.write_in.map((item) => ["write_in", item, ""]),
    ["text", record.text, "\n"],
    ["evidence", record.evidence["/title"].text, ""],
  ];
}

function differences(entry, record) {
  const want = entry.want ?? entry.text;
  return places(record)
    .filter(([, value, ending]) => value !== want + ending)
    .map(([place, value]) => `${entry.name}: ${place} is ${JSON.stringify(value).slice(0, 80)}`);
}

function compare(strings, name) {
  const records = loadRecords(`${folder}/${name}`);
  if (records.length !== strings.length) {
    return [`${name}: ${records.length} records instead of ${strings.length}`];
  }
  return strings
    .flatMap((entry, index) => differences(entry, records[index]))
    .map((difference) => `${name}: ${difference}`);
}

const strings = JSON.parse(fs.readFileSync(stringsPath, "utf8"));
const found = ["yaml", "json", "ndjson"].flatMap((format) =>
  compare(strings, `tricky.${format}`));
const version = require("js-yaml/package.json").version;
console.log([...found,
  `js-yaml ${version}: ${strings.length} strings, ${found.length} differences`].join("\n"));
process.exitCode = found.length === 0 && strings.length >= 195 ? 0 : 1;
