var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
};

// lib/ingest/names/create-jieba-cutter.ts
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import nodejieba from "nodejieba";
function createJiebaCutter(entries2) {
  wanted = entries2.map(({ word, frequency, tag }) => `${word} ${frequency} ${tag}
`).join("");
  const known = /* @__PURE__ */ new Map();
  return (run) => {
    loadDictionary();
    const spans = [];
    let start = 0;
    for (const word of nodejieba.cut(run, true)) {
      for (const inner of innerSpans(word, known)) {
        spans.push({ start: start + inner.start, end: start + inner.end });
      }
      spans.push({ start, end: start + word.length });
      start += word.length;
    }
    return spans;
  };
}
function loadDictionary() {
  if (loaded === wanted) return;
  const folder = mkdtempSync(join(tmpdir(), "heluo-dict-"));
  const [userDict, idfDict] = [join(folder, "user.dict.utf8"), join(folder, "idf.utf8")];
  try {
    writeFileSync(userDict, wanted);
    writeFileSync(idfDict, "\u7684 1\n");
    nodejieba.load({ userDict, idfDict });
    loaded = wanted;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
function innerSpans(word, known) {
  if (word.length < 3) return [];
  const cached = known.get(word);
  if (cached) return cached;
  const spans = [];
  let length = 0;
  let from = 0;
  for (const inner of nodejieba.cutForSearch(word, true)) {
    if (inner === word) continue;
    if (inner.length !== length) from = 0;
    length = inner.length;
    const start = word.indexOf(inner, from);
    if (start < 0) continue;
    spans.push({ start, end: start + inner.length });
    from = start + 1;
  }
  known.set(word, spans);
  return spans;
}
var wanted, loaded;
var init_create_jieba_cutter = __esm({
  "lib/ingest/names/create-jieba-cutter.ts"() {
    "use strict";
    wanted = "";
    loaded = null;
  }
});

// lib/ingest/names/create-jieba-tagger.ts
import nodejieba2 from "nodejieba";
function createJiebaTagger() {
  const known = /* @__PURE__ */ new Map();
  return (word) => {
    const cached = known.get(word);
    if (cached !== void 0) return cached;
    loadDictionary();
    const [first, ...others] = nodejieba2.tag(word);
    const tag = first && others.length === 0 ? first.tag : "x";
    known.set(word, tag);
    return tag;
  };
}
var init_create_jieba_tagger = __esm({
  "lib/ingest/names/create-jieba-tagger.ts"() {
    "use strict";
    init_create_jieba_cutter();
  }
});

// lib/domain/entity.ts
var ENTITY_KINDS;
var init_entity = __esm({
  "lib/domain/entity.ts"() {
    "use strict";
    ENTITY_KINDS = ["person", "county", "institution", "place"];
  }
});

// lib/text/han.ts
function isHan(text) {
  return HAN_ONLY.test(text);
}
function isHanWord(text) {
  return HAN_WORD.test(text);
}
var HAN, HAN_RUN, HAN_ONLY, HAN_WORD;
var init_han = __esm({
  "lib/text/han.ts"() {
    "use strict";
    HAN = "\\p{Script=Han}";
    HAN_RUN = new RegExp(`${HAN}+`, "gu");
    HAN_ONLY = new RegExp(`^${HAN}+$`, "u");
    HAN_WORD = new RegExp(`^${HAN}{2,}$`, "u");
  }
});

// lib/text/surnames.ts
var COMMON_SURNAMES;
var init_surnames = __esm({
  "lib/text/surnames.ts"() {
    "use strict";
    COMMON_SURNAMES = "\u738B\u674E\u5F20\u5218\u9648\u6768\u9EC4\u8D75\u5434\u5468\u5F90\u5B59\u9A6C\u6731\u80E1\u90ED\u4F55\u6797\u9AD8\u7F57\u90D1\u6881\u8C22\u5B8B\u5510\u8BB8\u97E9\u51AF\u9093\u66F9\u5F6D\u66FE\u8096\u7530\u8463\u6F58\u8881\u8521\u848B\u4F59\u4E8E\u675C\u53F6\u7A0B\u82CF\u9B4F\u5415\u4E01\u4EFB\u6C88\u59DA\u5362\u59DC\u5D14\u949F\u8C2D\u9646\u6C6A\u8303\u91D1\u77F3\u5ED6\u8D3E\u590F\u97E6\u4ED8\u65B9\u767D\u90B9\u5B5F\u718A\u79E6\u90B1\u6C5F\u5C39\u859B\u95EB\u6BB5\u96F7\u4FAF\u9F99\u53F2\u9676\u9ECE\u8D3A\u987E\u6BDB\u90DD\u9F9A\u90B5\u4E07\u94B1\u4E25\u8983\u6B66\u6234\u83AB\u5B54\u5411\u6C64";
  }
});

// lib/ingest/names/surnames.ts
function looksLikeName(word) {
  if (!isHanWord(word)) return false;
  const compound = COMPOUND.some((surname) => word.startsWith(surname));
  const given = [...word].length - (compound ? 2 : 1);
  return (compound || isSurname([...word][0] ?? "")) && (given === 1 || given === 2);
}
function isSurname(character) {
  return SURNAMES.has(character);
}
var SELDOM, WORDS, COMPOUND, SURNAMES;
var init_surnames2 = __esm({
  "lib/ingest/names/surnames.ts"() {
    "use strict";
    init_han();
    init_surnames();
    SELDOM = "\u8427\u5085\u960E\u5EB7\u6613\u4E54\u8D56\u6587\u5E9E\u6A0A\u5170\u6BB7\u65BD\u6D2A\u7FDF\u5B89\u989C\u502A\u725B\u6E29\u82A6\u5B63\u4FDE\u7AE0\u9C81\u845B\u4F0D\u7533\u5C24\u6BD5\u8042\u7126\u9EA6\u67F3\u90A2\u5CB3\u9F50\u6885\u5E84\u8F9B\u7BA1\u795D\u5DE6\u6D82\u8C37\u7941\u8212\u803F\u725F\u535C\u8DEF\u8A79\u5173\u82D7\u51CC\u8D39\u7EAA\u9773\u76DB\u7AE5\u6B27\u7504\u9879\u66F2\u695A\u88F4\u970D\u7FC1\u968B\u690D\u7518\u666F\u8584\u5355\u5305\u53F8\u67CF\u5B81\u67EF\u962E\u6842\u95F5\u89E3\u5F3A\u4E1B\u534E\u8F66\u5189\u623F\u8FB9\u8F9C\u5409\u9976\u5201\u77BF\u621A\u4E18\u53E4\u7C73\u6C60\u6ED5\u664B\u82D1\u90AC\u81E7\u7545\u5BAB\u5D47\u5C48\u63ED\u9A86\u7AA6\u90B8\u697C\u4EDD\u5A04\u539F\u5353\u853A\u5DE9\u84B2\u95FB\u515A\u5546";
    WORDS = "\u4E8E\u4ED8\u65B9\u5411";
    COMPOUND = ["\u6B27\u9633", "\u53F8\u9A6C", "\u4E0A\u5B98", "\u8BF8\u845B", "\u5C09\u8FDF", "\u7687\u752B", "\u4EE4\u72D0", "\u6155\u5BB9", "\u590F\u4FAF", "\u4E1C\u65B9"];
    SURNAMES = new Set(
      [...COMMON_SURNAMES, ...SELDOM].filter((one) => !WORDS.includes(one))
    );
  }
});

// lib/ingest/names/find-persons.ts
function findPersonWords(words, listed2) {
  return words.flatMap((word, at) => {
    const isLike = isLikeName(word);
    if (!isLike && !listed2.has(word.term)) return [];
    const isName2 = isLike ? unlistedName(words, at) : "never";
    return { at, isWhole: !isPartOfLongerName(words, at), isName: isName2 };
  });
}
function choosePersons(found, isKnown) {
  const persons = [];
  for (const word of found) {
    const isPerson = isKnown(word) ? word.isWhole : word.isName === "always" || word.isName === "after" && persons.at(-1)?.at === word.at - 1;
    if (isPerson) persons.push(word);
  }
  return persons;
}
function isPartOfLongerName(words, at) {
  const term = words[at]?.term ?? "";
  if (term.length > 2) return false;
  const before = words[at - 1]?.term ?? "";
  const after = words[at + 1];
  const opened = words[at]?.gap === "" && before.length === 1 && isSurname(before);
  const goesOn5 = after?.gap === "" && after.term.length === 1 && !FOLLOWING.has(after.term);
  return opened || goesOn5;
}
function isLikeName({ tag, term }) {
  return /^(?:nr|x)/.test(tag) && looksLikeName(term);
}
function unlistedName(words, at) {
  const after = words[at + 1];
  if (after?.gap === "" && !FOLLOWING.has(after.term)) return "never";
  const gap = words[at]?.gap;
  if (gap === "\u3001") return "after";
  const before = words[at - 1]?.term ?? "";
  const joined5 = words[at - 1]?.gap === "" ? (words[at - 2]?.term ?? "") + before : before;
  return gap === "" && TITLE.test(joined5) ? "always" : "never";
}
var TITLE, FOLLOWING;
var init_find_persons = __esm({
  "lib/ingest/names/find-persons.ts"() {
    "use strict";
    init_surnames2();
    TITLE = /(?:书记|主席|主任|院士|总裁|经理|领事|大使|教授|工程师|[护医技讲]师|巡视员|市领导|董事长|理事长|秘书长|检察长|[省市县区镇乡局厅部院校科处司行会团队班组]长)$/;
    FOLLOWING = new Set(
      "\u7B49 \u7387 \u7387\u961F \u5E26\u961F \u8BF4 \u5728 \u5230 \u6765 \u8D74 \u4E0E \u548C \u53CA \u4EE5\u53CA \u5BF9 \u5411 \u4E3A \u4ECE \u5C06 \u4E5F \u8FD8 \u5C31 \u5E76 \u4E00\u884C \u5BB6\u5EAD \u540C\u5FD7 \u5148\u751F \u5973\u58EB \u6307\u51FA \u5F3A\u8C03 \u8868\u793A \u4ECB\u7ECD \u8981\u6C42 \u8BA4\u4E3A \u51FA\u5E2D \u53C2\u52A0 \u4E3B\u6301 \u4E3B\u6301\u4F1A\u8BAE \u53C2\u4F1A \u81F4\u8F9E \u8BB2\u8BDD \u5BA3\u5E03 \u8C03\u7814 \u7387\u56E2 \u6DF1\u5165 \u4F1A\u89C1 \u966A\u540C \u5217\u5E2D \u662F \u83B7 \u88AB \u7684 \u4E86 \u4EFB \u83B7\u8BC4 \u4F5C \u968F \u56E0 \u4E8E \u5DF2 \u5E94 \u66FE \u5148\u540E \u5206\u522B \u8BE6\u7EC6 \u5B9E\u5730 \u5E94\u9080 \u80AF\u5B9A \u5BDF\u770B \u542C\u53D6 \u8D70\u8BBF \u770B\u671B".split(" ")
    );
  }
});

// lib/ingest/names/recognise-entities.ts
function listedNames({ dictionary, counties, fold }) {
  const tagged = (tag) => new Set(dictionary.filter((entry) => entry.tag === tag).map(({ word }) => word));
  return {
    persons: tagged("nr"),
    bodies: tagged("nt"),
    places: tagged("ns"),
    counties: new Map(
      counties.flatMap(({ name: name2, forms }) => forms.map((form) => [fold(form).text, name2]))
    )
  };
}
function recogniseEntities(items, listed2) {
  const persons = new Set(listed2);
  const isKnown = ({ term }) => persons.has(term);
  for (const { names } of items) {
    for (const text of names) {
      for (const { term } of choosePersons(text.persons, isKnown)) persons.add(term);
    }
  }
  const found = new EntityCollector();
  for (const { id, names } of items) {
    for (const text of names) {
      for (const person of choosePersons(text.persons, isKnown)) {
        found.add("person", person, id, person.offices);
      }
      for (const other of text.others) found.add(other.kind, other, id);
    }
  }
  return found.entities();
}
function mergeOffices(offices) {
  const byCount = [...offices].sort(([, a], [, b]) => b.size - a.size);
  const merged = [];
  for (const [name2, items] of byCount) {
    const same = merged.find((one) => isSameOffice(one.name, name2));
    if (same) for (const id of items) same.items.add(id);
    else merged.push({ name: name2, items: new Set(items) });
  }
  return merged.map(({ name: name2, items }) => ({ name: name2, items: [...items] })).sort((a, b) => b.items.length - a.items.length);
}
function isSameOffice(one, other) {
  const [short = "", long = ""] = [one, other].sort((a, b) => a.length - b.length);
  return long.endsWith(short) && !long.slice(0, long.length - short.length).endsWith("\u526F");
}
var EntityCollector;
var init_recognise_entities = __esm({
  "lib/ingest/names/recognise-entities.ts"() {
    "use strict";
    init_entity();
    init_find_persons();
    EntityCollector = class {
      #names = /* @__PURE__ */ new Map();
      add(kind, name2, id, offices = []) {
        const key = `${kind} ${name2.term}`;
        const known = this.#names.get(key) ?? {
          kind,
          name: name2.printed,
          items: /* @__PURE__ */ new Set(),
          offices: /* @__PURE__ */ new Map()
        };
        this.#names.set(key, known);
        known.items.add(id);
        for (const office of offices) {
          known.offices.set(office, (known.offices.get(office) ?? /* @__PURE__ */ new Set()).add(id));
        }
      }
      entities() {
        const rank2 = ({ kind }) => ENTITY_KINDS.indexOf(kind);
        return [...this.#names.values()].map(({ kind, name: name2, items, offices }) => {
          const held = mergeOffices(offices);
          const entity = { kind, name: name2, items: [...items] };
          return held.length === 0 ? entity : { ...entity, offices: held };
        }).sort(
          (a, b) => rank2(a) - rank2(b) || b.items.length - a.items.length || (a.name < b.name ? -1 : 1)
        );
      }
    };
  }
});

// lib/corpus/crc32c.ts
function crc32c(bytes, before = 0) {
  let rest = ~before;
  for (const byte of bytes) rest = (TABLE[(rest ^ byte) & 255] ?? 0) ^ rest >>> 8;
  return ~rest >>> 0;
}
var POLYNOMIAL, TABLE;
var init_crc32c = __esm({
  "lib/corpus/crc32c.ts"() {
    "use strict";
    POLYNOMIAL = 2197175160;
    TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
      let rest = byte;
      for (let bit = 0; bit < 8; bit++) rest = rest >>> 1 ^ (rest & 1 ? POLYNOMIAL : 0);
      return rest;
    });
  }
});

// lib/corpus/file-head.ts
function numberedPath({ kind, number }) {
  return `${kind}/${Math.floor(number / FOLDER_SIZE)}/${number}.bin`;
}
function withHead(bytes, file, generation) {
  const whole2 = new Uint8Array(HEAD_BYTES + bytes.length);
  const view = new DataView(whole2.buffer);
  view.setUint8(0, MAGIC);
  view.setUint8(1, HEAD_FORMAT);
  view.setUint16(2, generationMark(generation));
  view.setUint8(4, NUMBERED_KINDS.indexOf(file.kind));
  view.setUint8(5, file.number >>> 16);
  view.setUint16(6, file.number & 65535);
  view.setUint32(8, bytes.length);
  whole2.set(bytes, HEAD_BYTES);
  view.setUint32(12, checksum(whole2));
  return whole2;
}
function generationMark(generation) {
  return Number.parseInt(generation.slice(0, 4), 16);
}
function checksum(whole2) {
  return crc32c(whole2.subarray(HEAD_BYTES), crc32c(whole2.subarray(0, 12)));
}
var HEAD_BYTES, NUMBERED_KINDS, MAGIC, HEAD_FORMAT, FOLDER_SIZE;
var init_file_head = __esm({
  "lib/corpus/file-head.ts"() {
    "use strict";
    init_crc32c();
    HEAD_BYTES = 16;
    NUMBERED_KINDS = [
      "grams",
      "rests",
      "texts",
      "words",
      "near",
      "sections",
      "names"
    ];
    MAGIC = 218;
    HEAD_FORMAT = 1;
    FOLDER_SIZE = 256;
  }
});

// lib/text/tokenize.ts
function tokenize(folded, cutHan) {
  const tokens = [];
  for (const match of folded.text.matchAll(RUN)) {
    const isHan2 = match.groups?.han !== void 0;
    for (const { start, end } of splitAtSpaces(folded, match.index, match[0].length)) {
      const run = folded.text.slice(start, end);
      const spans = isHan2 ? cutHan(run) : latinSpans(run);
      for (const span of spans) {
        tokens.push({
          term: run.slice(span.start, span.end),
          start: start + span.start,
          end: start + span.end
        });
      }
    }
  }
  return tokens;
}
function splitAtSpaces(folded, offset, length) {
  const pieces = [];
  let start = offset;
  for (let at = offset + 1; at < offset + length; at++) {
    const before = folded.ends[at - 1] ?? 0;
    const here = folded.starts[at] ?? 0;
    if (here > before && /\s/.test(folded.source.slice(before, here))) {
      pieces.push({ start, end: at });
      start = at;
    }
  }
  pieces.push({ start, end: offset + length });
  return pieces;
}
function latinSpans(run) {
  const spans = [{ start: 0, end: run.length }];
  const parts2 = [...run.matchAll(MIXED_PART)];
  if (parts2.length > 1 && !/^[\d.,%]+$/.test(run)) {
    for (const part2 of parts2) {
      if (part2[0].length > 1) spans.push({ start: part2.index, end: part2.index + part2[0].length });
    }
  }
  return spans;
}
var RUN, MIXED_PART;
var init_tokenize = __esm({
  "lib/text/tokenize.ts"() {
    "use strict";
    init_han();
    RUN = new RegExp(
      `(?<han>${HAN}+)|\\d+(?:[.,]\\d+)+%?|\\d+%|(?:(?!${HAN})[\\p{L}\\p{N}\\p{M}])+`,
      "gu"
    );
    MIXED_PART = /\p{N}+|\p{L}+/gu;
  }
});

// lib/text/function-words.ts
var FUNCTION_WORDS, PARTICLES, LIGHT_VERBS, CLOSING_VERBS;
var init_function_words = __esm({
  "lib/text/function-words.ts"() {
    "use strict";
    FUNCTION_WORDS = new Set(
      `\u7684 \u4E86 \u7740 \u8FC7 \u5730 \u5F97 \u548C \u4E0E \u53CA \u6216 \u5728 \u662F \u6709 \u88AB \u628A \u5C06 \u5BF9 \u4ECE \u5411 \u5230 \u4E8E \u4EE5 \u7531 \u5C31 \u4E5F \u90FD \u8FD8 \u53C8 \u5E76 \u800C \u4F46 \u5176 \u8BE5 \u8FD9 \u90A3 \u6B64 \u4E4B
  \u5417 \u5462 \u5427 \u554A \u4E48 \u5440 \u6211 \u4F60 \u60A8 \u4ED6 \u5979 \u5B83 \u6211\u4EEC \u4F60\u4EEC \u4ED6\u4EEC \u8BF7 \u8BF7\u95EE \u60F3 \u6765 \u53BB \u60F3\u77E5\u9053 \u5173\u4E8E \u6709\u5173 \u76F8\u5173 \u60C5\u51B5 \u5982\u4F55 \u600E\u4E48 \u600E\u6837 \u600E\u4E48\u6837 \u600E\u4E48\u529E
  \u4EC0\u4E48 \u4EC0\u4E48\u65F6\u5019 \u4EC0\u4E48\u6837 \u4F55\u65F6 \u4F55\u5730 \u4F55\u5904 \u54EA \u54EA\u4E9B \u54EA\u4E2A \u54EA\u5BB6 \u54EA\u91CC \u54EA\u513F \u54EA\u4F4D \u54EA\u5929 \u54EA\u5E74 \u54EA\u51E0 \u54EA\u79CD \u51E0 \u51E0\u4E2A \u51E0\u5BB6 \u51E0\u4F4D \u51E0\u6B21 \u51E0\u4EBA
  \u591A\u5C11 \u591A\u5927 \u591A\u957F \u591A\u4E45 \u591A\u9AD8 \u8C01 \u4E3A\u4EC0\u4E48 \u4E3A\u4F55 \u662F\u5426 \u662F\u4E0D\u662F \u6709\u6CA1\u6709 \u80FD\u5426 \u53EF\u4EE5 \u80FD \u4F1A \u8981 \u6709\u54EA\u4E9B \u6709\u591A\u5C11 \u6709\u8C01 \u662F\u8C01 \u662F\u4EC0\u4E48 \u5728\u54EA \u5728\u54EA\u91CC
  \u53BB\u4E86 \u4E86\u89E3 \u4E00\u4E0B \u544A\u8BC9 \u67E5 \u67E5\u8BE2 \u67E5\u627E \u641C\u7D22 \u5417 \u8DDF \u7ED9 \u8BA9 \u6240 \u90A3\u6B21 \u8FD9\u6B21 \u90A3\u4E2A \u8FD9\u4E2A \u770B\u770B \u4E00\u5171 \u603B\u5171
  \u6700\u8FD1 \u8FD1\u671F \u8FD1\u6765 \u73B0\u5728 \u76EE\u524D \u5982\u4ECA \u4ECA\u5E74 \u53BB\u5E74 \u524D\u5E74 \u548B \u5565`.split(/\s+/).filter(Boolean)
    );
    PARTICLES = /* @__PURE__ */ new Set([
      ..."\u7684\u4E86\u5417\u5462\u5427\u554A\u4E48\u5440\u662F\u548C\u4E0E\u53CA\u6216\u5728\u8C01\u54EA\u51E0\u628A\u88AB\u6211\u4F60\u60A8\u4ED6\u5979\u5B83"
    ]);
    LIGHT_VERBS = /* @__PURE__ */ new Set([
      ..."\u79CD\u517B\u4FEE\u5EFA\u9020\u76D6\u88C5\u62C6\u529E\u5F00\u641E\u5F04\u505A\u6253\u53D1\u732E\u6350\u9001\u4EA4\u7F34\u9886\u62FF\u4E70\u5356\u627E\u67E5\u770B\u901B\u722C\u5B66\u5199\u5531\u753B\u62CD\u6F14\u6293\u9632\u6CBB\u6551\u8BC4\u9009\u62DB\u7B7E\u8D34\u9A91\u5750\u4E58\u5403\u559D\u73A9"
    ]);
    CLOSING_VERBS = /* @__PURE__ */ new Set([..."\u505A\u641E\u5F04\u5EFA\u4FEE\u9020\u76D6\u62C6\u7B79\u8BF4\u8C08\u8BB2\u7B7E\u8981\u642C\u5E72"]);
  }
});

// lib/text/vocabulary.ts
function createVocabulary(terms, documents2) {
  let total = 1;
  let longest2 = 1;
  for (const [term, { frequency }] of terms) {
    total += frequency;
    longest2 = Math.max(longest2, term.length);
  }
  return {
    terms,
    documents: documents2,
    longest: longest2,
    unknownLogProbability: Math.log(UNKNOWN_FREQUENCY / total),
    logProbability(term) {
      const known = terms.get(term)?.frequency ?? 0;
      const frequency = FUNCTION_WORDS.has(term) ? Math.max(known, ASSUMED_FREQUENCY) : known;
      return frequency > 0 ? Math.log(frequency / total) : void 0;
    }
  };
}
var ASSUMED_FREQUENCY, UNKNOWN_FREQUENCY;
var init_vocabulary = __esm({
  "lib/text/vocabulary.ts"() {
    "use strict";
    init_function_words();
    ASSUMED_FREQUENCY = 5;
    UNKNOWN_FREQUENCY = 0.1;
  }
});

// lib/corpus/word-cuts.ts
function encodeCuts(texts, cutHan) {
  let lengths = "";
  const inner = /* @__PURE__ */ new Map();
  for (const text of texts) {
    tokenize(text, (run) => {
      const spans = cutHan(run);
      for (const { start, end, within: within2 } of parted(spans, run)) {
        const word = run.slice(start, end);
        const row = within2.map((one) => digit(one.start - start) + digit(one.end - one.start));
        const known = inner.get(word) ?? (word.length < SHORTEST_WITH_INNER ? "" : row.join(""));
        if (known !== row.join("")) {
          throw new Error(`Expected \u201C${word}\u201D to be cut as before, ${known}, got ${row.join("")}`);
        }
        if (word.length >= SHORTEST_WITH_INNER) inner.set(word, known);
        lengths += digit(end - start);
      }
      return spans;
    });
  }
  return JSON.stringify({ lengths, inner: [...inner.values()].join() });
}
function parted(spans, run) {
  const words = [];
  let reached = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start === reached) words.push({ ...span, within: [] });
    else if (span.end <= reached) words.at(-1)?.within.push(span);
    else throw new Error(`Expected words that follow each other in \u201C${run}\u201D, got a gap or overlap`);
    reached = Math.max(reached, span.end);
  }
  if (reached < run.length) throw new Error(`Expected words up to the end of \u201C${run}\u201D`);
  return words;
}
function digit(value) {
  return String.fromCharCode(ZERO + value);
}
var ZERO, SHORTEST_WITH_INNER;
var init_word_cuts = __esm({
  "lib/corpus/word-cuts.ts"() {
    "use strict";
    init_tokenize();
    ZERO = 48;
    SHORTEST_WITH_INNER = 3;
  }
});

// lib/corpus/load-index.ts
function* textsInOrder(items) {
  for (const item of items) for (const texts of textsOf(item)) yield* texts;
}
function textsOf({ title, tocTitle, body }) {
  return [[title, tocTitle], [body]];
}
function indexTexts(items, cutHan) {
  const postings = /* @__PURE__ */ new Map();
  const statistics = /* @__PURE__ */ new Map();
  const averages = INDEX_FIELDS.map(() => 0);
  const lengths = [];
  for (const [id, item] of items.entries()) {
    const own = textsOf(item).map((texts, field) => {
      const terms = texts.flatMap((text) => tokenize(text, cutHan).map(({ term }) => term));
      for (const term of terms) {
        const byField = postings.get(term) ?? {};
        postings.set(term, byField);
        byField[field] ??= {};
        const byItem = byField[field];
        byItem[id] = (byItem[id] ?? 0) + 1;
        count(statistics, term, id);
      }
      return new Set(terms).size;
    });
    lengths.push(own);
    for (const [field, length] of own.entries()) {
      averages[field] = ((averages[field] ?? 0) * id + length) / (id + 1);
    }
  }
  const ids = items.map((_, id) => [id, id]);
  return {
    plain: {
      documentCount: items.length,
      nextId: items.length,
      documentIds: Object.fromEntries(ids),
      fieldIds: Object.fromEntries(INDEX_FIELDS.map((name2, field) => [name2, field])),
      fieldLength: Object.fromEntries(lengths.entries()),
      averageFieldLength: averages,
      storedFields: {},
      dirtCount: 0,
      index: [...postings],
      serializationVersion: 2
    },
    vocabulary: createVocabulary(statistics, items.length)
  };
}
function count(statistics, term, id) {
  const known = statistics.get(term);
  if (!known) {
    statistics.set(term, { frequency: 1, documents: 1, last: id });
    return;
  }
  known.frequency += 1;
  if (known.last !== id) known.documents += 1;
  known.last = id;
}
var INDEX_FIELDS;
var init_load_index = __esm({
  "lib/corpus/load-index.ts"() {
    "use strict";
    init_tokenize();
    init_vocabulary();
    init_word_cuts();
    INDEX_FIELDS = ["title", "body"];
  }
});

// lib/text/analyser-version.ts
var ANALYSER_VERSION;
var init_analyser_version = __esm({
  "lib/text/analyser-version.ts"() {
    "use strict";
    ANALYSER_VERSION = 2;
  }
});

// lib/corpus/version-mismatch-error.ts
var init_version_mismatch_error = __esm({
  "lib/corpus/version-mismatch-error.ts"() {
    "use strict";
  }
});

// lib/corpus/manifest.ts
var FORMAT_VERSION, MANIFEST_NAME, ARTEFACTS;
var init_manifest = __esm({
  "lib/corpus/manifest.ts"() {
    "use strict";
    init_analyser_version();
    init_crc32c();
    init_version_mismatch_error();
    FORMAT_VERSION = 6;
    MANIFEST_NAME = "manifest.json";
    ARTEFACTS = {
      /** How the texts are cut into words. */
      index: "index.json",
      texts: "texts.json",
      /** `FoldTable` of the traditional characters that stand in no text but may be typed. */
      traditional: "traditional.json",
      /** `ReadingTable`, for pinyin and for characters that sound alike. */
      readings: "readings.json",
      /** A hash over the blocks of near words, by which a generation with other ones has another name. */
      near: "near.json",
      /** `ShardHead`, of a collection in shards; the manifest carries it. */
      head: "head.bin",
      /** `ShardRuns`, of a collection in shards. */
      runs: "runs.bin",
      /** `ReadingTable` of characters, of a collection in shards. */
      characters: "characters.bin",
      /** The column of sections, of a collection in shards. */
      sections: "sections.bin"
    };
  }
});

// lib/domain/calendar.ts
function daysIn(year, month) {
  return month < 1 || month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate();
}
function monthOf(day) {
  return day.slice(0, 7);
}
function yearOf(day) {
  return day.slice(0, 4);
}
function partsOf(day) {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return [year, month, date];
}
var init_calendar = __esm({
  "lib/domain/calendar.ts"() {
    "use strict";
  }
});

// lib/domain/partial-date.ts
function parseDate(iso) {
  const [first = "", last, ...more] = iso.split("/");
  if (last === void 0) return parseSingle(first);
  const [from, to] = [parseSingle(first), parseSingle(last)];
  if (from?.precision !== "day" || to?.precision !== "day" || more.length > 0) return null;
  return from.from <= to.from ? dateRange(from.from, to.from) : null;
}
function parseSingle(iso) {
  const [whole2, year, month, day] = FORM.exec(iso) ?? [];
  if (whole2 === void 0 || year === void 0) return null;
  if (month === void 0) {
    return { from: `${year}-01-01`, to: `${year}-12-31`, precision: "year" };
  }
  if (Number(month) < 1 || Number(month) > 12) return null;
  const length = daysIn(Number(year), Number(month));
  if (day === void 0) {
    return { from: `${whole2}-01`, to: `${whole2}-${length}`, precision: "month" };
  }
  if (Number(day) < 1 || Number(day) > length) return null;
  return { from: whole2, to: whole2, precision: "day" };
}
function dateRange(from, to) {
  return { from, to, precision: from === to ? "day" : "range" };
}
function isoDate({ from, to, precision }) {
  if (precision === "range") return `${from}/${to}`;
  return precision === "day" ? from : from.slice(0, precision === "month" ? 7 : 4);
}
function firstDate(date) {
  return date.precision === "range" ? date.from : isoDate(date);
}
function newestFirst(a, b) {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a.from !== b.from) return a.from < b.from ? 1 : -1;
  return a.to === b.to ? 0 : a.to < b.to ? -1 : 1;
}
var FORM;
var init_partial_date = __esm({
  "lib/domain/partial-date.ts"() {
    "use strict";
    init_calendar();
    FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
  }
});

// lib/domain/section.ts
function headingsOf(place) {
  if (place === null) return [];
  return place.subsection === null ? [place] : [place, place.subsection];
}
function allSections(sections) {
  return sections.flatMap((section2) => [section2, ...section2.subsections]);
}
var NO_SECTION;
var init_section = __esm({
  "lib/domain/section.ts"() {
    "use strict";
    NO_SECTION = "\u672A\u5206\u680F\u76EE";
  }
});

// lib/domain/block.ts
function textsOf2(block) {
  if (block.kind === "list") return block.entries;
  return block.kind === "row" ? block.cells : [block.text];
}
var init_block = __esm({
  "lib/domain/block.ts"() {
    "use strict";
  }
});

// lib/text/search-text.ts
function searchTextOf({ blocks, fields: fields2 }) {
  const pieces = [];
  let text = "";
  const append = (piece2, joint) => {
    if (pieces.length > 0) text += joint;
    pieces.push({ start: text.length, end: text.length + piece2.length });
    text += piece2;
  };
  let goesOn5 = false;
  for (const block of blocks) {
    const isProse3 = block.kind === "paragraph" || block.kind === "list";
    textsOf2(block).forEach((piece2, at) => {
      append(piece2, isProse3 && (at > 0 || goesOn5) ? "\n" : BREAK);
    });
    goesOn5 = isProse3;
  }
  for (const { name: name2, value } of fields2) {
    append(name2, BREAK);
    append(value, "\uFF1A");
  }
  return { text, pieces };
}
function searchedTexts(item) {
  return [item.title, item.tocTitle ?? "", searchTextOf(item).text];
}
var BREAK;
var init_search_text = __esm({
  "lib/text/search-text.ts"() {
    "use strict";
    init_block();
    BREAK = "\uFDD0";
  }
});

// lib/corpus/searchable-item.ts
function searchableItems(items, entities, fold) {
  const named = items.map(() => ({ ...NO_NAMES }));
  for (const { kind, name: name2, items: places2 } of entities) {
    for (const place of places2) {
      const own = named[place];
      if (own) own[kind] = [...own[kind], name2];
    }
  }
  return items.map((item, place) => searchableItem(item, place, named[place] ?? NO_NAMES, fold));
}
function searchableItem(item, place, names, fold) {
  const foldAll = (all) => all.map((name2) => fold(name2).text);
  return {
    item,
    place,
    year: item.date && Number(yearOf(item.date.from)),
    values: {
      section: headingsOf(item.section).map(({ slug: slug2 }) => slug2),
      issue: [item.issue.id, ...item.issue.date ? [yearOf(item.issue.date.from)] : []],
      date: item.date ? [isoDate(item.date)] : [],
      person: names.person,
      county: names.county
    },
    names: {
      person: foldAll(names.person),
      county: foldAll(names.county),
      institution: foldAll(names.institution),
      place: foldAll(names.place)
    },
    texts: {
      title: fold(item.title),
      tocTitle: fold(item.tocTitle ?? ""),
      body: fold(searchTextOf(item).text)
    }
  };
}
var NO_NAMES;
var init_searchable_item = __esm({
  "lib/corpus/searchable-item.ts"() {
    "use strict";
    init_calendar();
    init_partial_date();
    init_section();
    init_search_text();
    NO_NAMES = {
      person: [],
      county: [],
      institution: [],
      place: []
    };
  }
});

// lib/corpus/item-record.ts
function toRecord(item) {
  const { id, issue, ordinal, section: section2, title, titleOrigin, tocTitle, date, page, fields: fields2 } = item;
  const slug2 = headingsOf(section2).at(-1)?.slug ?? null;
  const blocks = item.blocks.map((block) => block.kind === "paragraph" ? block.text : block);
  const known = [id, issue.id, ordinal, slug2, title, date && isoDate(date), page, blocks];
  if (titleOrigin === "derived") return [...known, tocTitle ?? null, fields2, titleOrigin];
  if (fields2.length > 0) return [...known, tocTitle ?? null, fields2];
  return tocTitle === void 0 ? known : [...known, tocTitle];
}
var init_item_record = __esm({
  "lib/corpus/item-record.ts"() {
    "use strict";
    init_partial_date();
    init_section();
  }
});

// lib/corpus/texts-artefact.ts
function encodeTexts(texts) {
  return JSON.stringify({ ...texts, items: texts.items.map(toRecord) });
}
var init_texts_artefact = __esm({
  "lib/corpus/texts-artefact.ts"() {
    "use strict";
    init_item_record();
  }
});

// lib/domain/format-date.ts
function formatDate({ from, to, precision }) {
  const whole2 = formatDay(from);
  if (precision === "day") return whole2;
  if (precision === "month") return whole2.replace(/[^月]*$/, "");
  if (precision === "year") return whole2.replace(/[^年]*$/, "");
  return `${whole2}\u2014${formatDay(to).slice(sharedLength(from, to))}`;
}
function formatDay(day) {
  const [, month, date] = partsOf(day);
  return `${yearOf(day)}\u5E74${month}\u6708${date}\u65E5`;
}
function sharedLength(from, to) {
  if (yearOf(from) !== yearOf(to)) return 0;
  const written = formatDay(to);
  return written.indexOf(monthOf(from) === monthOf(to) ? "\u6708" : "\u5E74") + 1;
}
var init_format_date = __esm({
  "lib/domain/format-date.ts"() {
    "use strict";
    init_calendar();
    init_partial_date();
  }
});

// lib/domain/issue.ts
function monthlyIssue(month) {
  const date = parseDate(month);
  if (date?.precision !== "month") throw new RangeError(`Expected YYYY-MM, got ${month}`);
  return { id: month, label: formatDate(date), date };
}
function isYear(chosen) {
  return /^\d{4}$/.test(chosen);
}
function byIssue(a, b) {
  return newestFirst(a.date, b.date) || (a.id === b.id ? 0 : a.id < b.id ? 1 : -1);
}
var init_issue = __esm({
  "lib/domain/issue.ts"() {
    "use strict";
    init_format_date();
    init_partial_date();
  }
});

// lib/domain/issues-of.ts
function issuesOf(items) {
  const byId = /* @__PURE__ */ new Map();
  for (const item of items) {
    const known = byId.get(item.issue.id);
    if (known) known.items.push(item);
    else byId.set(item.issue.id, { issue: item.issue, items: [item] });
  }
  return [...byId.values()].sort((a, b) => byIssue(a.issue, b.issue)).map(({ issue, items: own }) => ({
    ...issue,
    items: own.sort((one, other) => one.ordinal - other.ordinal)
  }));
}
function byDate(a, b) {
  return newestFirst(a.date, b.date) || byContents(a, b);
}
function byContents(a, b) {
  return byIssue(a.issue, b.issue) || a.ordinal - b.ordinal;
}
var init_issues_of = __esm({
  "lib/domain/issues-of.ts"() {
    "use strict";
    init_issue();
    init_partial_date();
  }
});

// lib/domain/plain-text.ts
function plainText(blocks) {
  return blocks.map((block) => textsOf2(block).join(block.kind === "row" ? "	" : "\n")).join("\n");
}
var init_plain_text = __esm({
  "lib/domain/plain-text.ts"() {
    "use strict";
    init_block();
  }
});

// lib/domain/open-item.ts
function toOpenItem(item) {
  const { id, issue, ordinal, section: section2, title, titleOrigin, tocTitle, date, page } = item;
  return {
    id,
    issue: issue.id,
    ordinal,
    section: section2?.name ?? null,
    subsection: section2?.subsection?.name ?? null,
    title,
    ...titleOrigin === "derived" ? { titleOrigin } : {},
    ...tocTitle === void 0 ? {} : { tocTitle },
    date: date && firstDate(date),
    ...date?.precision === "range" ? { dateEnd: date.to } : {},
    page,
    ...item.original === void 0 ? {} : { original: item.original },
    ...item.fields.length > 0 ? { fields: item.fields } : {},
    body: plainText(item.blocks),
    blocks: item.blocks,
    sectionSlug: headingsOf(section2).at(-1)?.slug ?? null
  };
}
var init_open_item = __esm({
  "lib/domain/open-item.ts"() {
    "use strict";
    init_partial_date();
    init_plain_text();
    init_section();
  }
});

// lib/ingest/analysis/term-table.ts
function countTerms(title, body) {
  const counts = /* @__PURE__ */ new Map();
  const count3 = (terms, place) => {
    for (const term of terms) {
      const known = counts.get(term);
      if (known) known[place] += 1;
      else counts.set(term, { inTitle: 0, inBody: 0, [place]: 1 });
    }
  };
  count3(body, "inBody");
  count3(title, "inTitle");
  return {
    terms: [...counts.keys()],
    inTitle: Array.from(counts.values(), ({ inTitle }) => inTitle),
    inBody: Array.from(counts.values(), ({ inBody }) => inBody)
  };
}
function tableOf(items) {
  const table = new GrowingTermTable();
  for (const item of items) table.add(item);
  return table;
}
var GrowingTermTable;
var init_term_table = __esm({
  "lib/ingest/analysis/term-table.ts"() {
    "use strict";
    GrowingTermTable = class {
      vocabulary = [];
      items = [];
      #numbers = /* @__PURE__ */ new Map();
      add({ terms, inTitle, inBody }) {
        const own = Uint32Array.from(terms, (term) => this.#numberOf(term));
        this.items.push({
          terms: own,
          inTitle: Uint32Array.from(inTitle),
          inBody: Uint32Array.from(inBody)
        });
      }
      /**
       * Gives what adds items of another table, the terms of which are looked up once.
       */
      adderOf({ vocabulary }) {
        const own = new Uint32Array(vocabulary.length);
        return ({ terms, inTitle, inBody }) => {
          const numbers2 = new Uint32Array(terms.length);
          for (let at = 0; at < terms.length; at++) {
            const term = terms[at];
            if (own[term] === 0) own[term] = 1 + this.#numberOf(vocabulary[term]);
            numbers2[at] = own[term] - 1;
          }
          this.items.push({ terms: numbers2, inTitle, inBody });
        };
      }
      #numberOf(term) {
        let number = this.#numbers.get(term);
        if (number === void 0) {
          number = this.vocabulary.push(term) - 1;
          this.#numbers.set(term, number);
        }
        return number;
      }
    };
  }
});

// lib/ingest/cache/build-cache.ts
import { createHash } from "node:crypto";
function fileNameOf(name2) {
  return createHash("sha256").update(name2).digest("hex").slice(0, 32);
}
var NO_CACHE;
var init_build_cache = __esm({
  "lib/ingest/cache/build-cache.ts"() {
    "use strict";
    NO_CACHE = { read: () => null, write: () => {
    } };
  }
});

// lib/ingest/publish/report-step.ts
var NO_REPORT;
var init_report_step = __esm({
  "lib/ingest/publish/report-step.ts"() {
    "use strict";
    NO_REPORT = () => {
    };
  }
});

// lib/text/fold-table.ts
function encodeFoldTable(pairs) {
  return { from: pairs.map(([from]) => from).join(""), to: pairs.map(([, to]) => to).join("") };
}
function decodeFoldTable(table) {
  const from = [...table.from];
  const to = [...table.to];
  if (from.length !== to.length) {
    throw new RangeError(
      `Fold table: expected as many targets as sources, got ${to.length} for ${from.length}`
    );
  }
  return new Map(from.map((char, at) => [char, to[at] ?? char]));
}
var GROUPS, ALIKE;
var init_fold_table = __esm({
  "lib/text/fold-table.ts"() {
    "use strict";
    GROUPS = [
      ['"', "\u201C\u201D\u201E\u201F\xAB\xBB\u300C\u300D\u300E\u300F\u301D\u301E\u301F"],
      ["'", "\u2018\u2019\u201A\u201B\u2032`\xB4"],
      ["-", "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501\u301C~\u223C\u2053\uFE58"],
      ["\xB7", "\u2022\u2027\u2219\u22C5\u30FB\u25CF"],
      // Latin letters whose mark Unicode does not take apart.
      ["o", "\xF8"],
      ["l", "\u0142"],
      ["d", "\u0111"],
      ["i", "\u0131"],
      ["ss", "\xDF"],
      ["ae", "\xE6"],
      ["oe", "\u0153"]
    ];
    ALIKE = new Map(
      GROUPS.flatMap(([to, from]) => [...from].map((char) => [char, to]))
    );
  }
});

// lib/text/fold.ts
function createFold(table) {
  const foldCluster = clusterFold(table);
  const recent = /* @__PURE__ */ new Map();
  return (source) => {
    if (source.length > LONGEST_REMEMBERED) return foldWith(foldCluster, source);
    let folded = recent.get(source);
    if (!folded) {
      if (recent.size === MOST_REMEMBERED) recent.clear();
      folded = foldWith(foldCluster, source);
      recent.set(source, folded);
    }
    return folded;
  };
}
function createTextFold(table) {
  const foldCluster = clusterFold(table);
  const clusters = new RegExp(CLUSTER);
  const isSame = new Uint8Array(65536);
  return (source) => {
    let text = "";
    let copied = 0;
    for (let at = 0; at < source.length; ) {
      const alone = standsAlone(source, at);
      if (alone && isSame[source.charCodeAt(at)] === 1) {
        at += 1;
        continue;
      }
      const cluster = alone ? source[at] : clusterAt(clusters, source, at);
      const folded = foldCluster(cluster);
      if (alone && folded === cluster) isSame[source.charCodeAt(at)] = 1;
      text += source.slice(copied, at) + folded;
      at += cluster.length;
      copied = at;
    }
    return text + source.slice(copied);
  };
}
function foldWith(foldCluster, source) {
  let text = "";
  const starts = [];
  const ends = [];
  const clusters = new RegExp(CLUSTER);
  for (let at = 0; at < source.length; ) {
    const cluster = standsAlone(source, at) ? source[at] : clusterAt(clusters, source, at);
    const folded = foldCluster(cluster);
    text += folded;
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(at);
      ends.push(at + cluster.length);
    }
    at += cluster.length;
  }
  return { source, text, starts: new Uint32Array(starts), ends: new Uint32Array(ends) };
}
function clusterAt(clusters, source, at) {
  clusters.lastIndex = at;
  return clusters.exec(source)?.[0] ?? "";
}
function standsAlone(source, at) {
  const next = source.charCodeAt(at + 1);
  return isHanUnit(next) || next < 768 || next === 65292 || next === 12290;
}
function isHanUnit(unit) {
  return unit >= 19968 && unit <= 40959;
}
function isPlainHan(cluster) {
  return cluster.length === 1 && isHanUnit(cluster.charCodeAt(0));
}
function clusterFold(table) {
  const characters = new Map([...ALIKE, ...decodeFoldTable(table)]);
  const known = /* @__PURE__ */ new Map();
  return (cluster) => {
    let folded = known.get(cluster);
    if (folded === void 0) {
      folded = foldAnew(characters, cluster);
      if (cluster.length === 1) known.set(cluster, folded);
    }
    return folded;
  };
}
function foldAnew(characters, cluster) {
  if (isPlainHan(cluster)) return characters.get(cluster) ?? cluster;
  const plain2 = cluster.normalize("NFKC").toLowerCase().replace(DROPPED, "");
  let folded = "";
  for (const char of withoutAccents(plain2)) folded += characters.get(char) ?? char;
  return folded;
}
function withoutAccents(plain2) {
  const apart2 = plain2.normalize("NFD");
  return MARKED_LATIN.test(apart2) ? apart2.replaceAll(/\p{M}/gu, "") : plain2;
}
var CLUSTER, MARKED_LATIN, DROPPED, LONGEST_REMEMBERED, MOST_REMEMBERED;
var init_fold = __esm({
  "lib/text/fold.ts"() {
    "use strict";
    init_fold_table();
    CLUSTER = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+|\P{M}\p{M}*|\p{M}+/uy;
    MARKED_LATIN = /^\p{Script=Latin}(?=.)/u;
    DROPPED = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu;
    LONGEST_REMEMBERED = 256;
    MOST_REMEMBERED = 128;
  }
});

// lib/corpus/near-words.ts
function nearBlockOf(word, blocks) {
  let hash2 = 2166136261;
  let characters = 0;
  for (const char of word) {
    if (++characters > 2) break;
    hash2 = Math.imul(hash2 ^ (char.codePointAt(0) ?? 0), 16777619);
  }
  return (hash2 ^ hash2 >>> 15) >>> 0 & blocks - 1;
}
function encodeNearWords(words, publish) {
  let bytes = 2;
  const rows = Array.from(words, ([word, near]) => {
    const text = encodeRow(word, near);
    bytes += 1 + bytesOf(text);
    return { word, text };
  });
  if (rows.length === 0) return [];
  let count3 = 1;
  while (count3 < MOST_BLOCKS && count3 * BLOCK_BYTES < bytes) count3 *= 2;
  const blocks = Array.from({ length: count3 }, () => []);
  for (const row of rows) blocks[nearBlockOf(row.word, count3)]?.push(row);
  return blocks.map((block) => {
    const sorted = block.sort((a, b) => a.word < b.word ? -1 : 1);
    const whole2 = `{${sorted.map(({ text }) => text).join(",")}}`;
    return publish(whole2, smallerThan(whole2));
  });
}
function* smallerThan(block) {
  let kept = decodeNearBlock(block);
  while (kept.size > 0) {
    kept = withoutFarthest(kept);
    yield `{${Array.from(kept, ([word, near]) => encodeRow(word, near)).join(",")}}`;
  }
}
function encodeRow(word, near) {
  let row = "";
  for (const { word: other, closeness } of near) {
    row += `${row === "" ? "" : " "}${other}${toPercent(closeness)}`;
  }
  return `${JSON.stringify(word)}:${JSON.stringify(row)}`;
}
function bytesOf(text) {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 127) bytes += unit > 2047 && (unit & 63488) !== 55296 ? 2 : 1;
  }
  return bytes;
}
function withoutFarthest(words) {
  const all = [...words.values()].flatMap((near) => near.map((one, rank2) => ({ one, rank: rank2 })));
  all.sort((a, b) => b.rank - a.rank || a.one.closeness - b.one.closeness);
  const dropped = new Set(all.slice(0, Math.ceil(all.length / 20)).map(({ one }) => one));
  const kept = [...words].map(
    ([word, near]) => [word, near.filter((one) => !dropped.has(one))]
  );
  return new Map(kept.filter(([, near]) => near.length > 0));
}
function decodeNearBlock(text) {
  const rows = Object.entries(JSON.parse(text));
  return new Map(
    rows.map(([word, neighbours]) => [word, neighbours.split(" ").flatMap(toNeighbour)])
  );
}
function toPercent(closeness) {
  return closeness >= 1 ? "=" : String(Math.max(10, Math.min(99, Math.round(closeness * 100))));
}
function toNeighbour(text) {
  const [, word, percent] = /^(.+?)(=|\d\d)$/u.exec(text) ?? [];
  if (word === void 0 || percent === void 0) return [];
  return [{ word, closeness: percent === "=" ? 1 : Number(percent) / 100 }];
}
var BLOCK_BYTES, MOST_BLOCKS, LARGEST_BLOCK;
var init_near_words = __esm({
  "lib/corpus/near-words.ts"() {
    "use strict";
    BLOCK_BYTES = 1e3;
    MOST_BLOCKS = 4096;
    LARGEST_BLOCK = 1250;
  }
});

// lib/ingest/cache/kept-bytes.ts
import { hash } from "node:crypto";
function keptBytes(cache, name2) {
  const known = parts(cache.read(name2, ""));
  const asked = /* @__PURE__ */ new Map();
  let isNew = false;
  return {
    of(content, make) {
      const key = hash("sha256", content, "buffer").toString("latin1", 0, HASH_BYTES);
      const before = known.get(key);
      isNew ||= before === void 0;
      const bytes = new Uint8Array(before ?? make());
      asked.set(key, bytes);
      return bytes;
    },
    keep() {
      if (!isNew && asked.size === known.size) return;
      const kept = [];
      for (const [key, bytes] of asked) {
        const length = Buffer.alloc(LENGTH_BYTES);
        length.writeUInt32LE(bytes.length);
        kept.push(Buffer.from(key, "latin1"), length, bytes);
      }
      cache.write(name2, "", [Buffer.concat(kept)]);
    }
  };
}
function parts(content) {
  const found = /* @__PURE__ */ new Map();
  if (content === null) return found;
  for (let at = 0; at < content.length; ) {
    const start = at + HASH_BYTES + LENGTH_BYTES;
    const end = start + content.readUInt32LE(at + HASH_BYTES);
    found.set(content.toString("latin1", at, at + HASH_BYTES), content.subarray(start, end));
    at = end;
  }
  return found;
}
var HASH_BYTES, LENGTH_BYTES;
var init_kept_bytes = __esm({
  "lib/ingest/cache/kept-bytes.ts"() {
    "use strict";
    HASH_BYTES = 16;
    LENGTH_BYTES = 4;
  }
});

// lib/text/standing-among.ts
function standingAmong(words, texts) {
  const standing = /* @__PURE__ */ new Set();
  const starts = [new WordStarts(2), new WordStarts(3)];
  for (const word of new Set(words)) starts[word.length > 2 ? 1 : 0].add(word);
  for (const text of texts) {
    for (let at = 0; at < text.length - 1; at++) {
      for (const one of starts) {
        if (one.mayBeAt(text, at)) one.takeThoseAt(text, at, standing);
      }
    }
  }
  return standing;
}
var SLOTS, WordStarts;
var init_standing_among = __esm({
  "lib/text/standing-among.ts"() {
    "use strict";
    SLOTS = 2 ** 18;
    WordStarts = class {
      constructor(length) {
        this.length = length;
      }
      length;
      #words = /* @__PURE__ */ new Map();
      /** Of each slot, how many beginnings of words it stands for. */
      #slots = new Uint16Array(SLOTS);
      add(word) {
        const start = word.slice(0, this.length);
        const others = this.#words.get(start);
        if (others) others.push(word);
        else {
          this.#words.set(start, [word]);
          this.#slots[this.#slotOf(word, 0)]++;
        }
      }
      /** Nearly nowhere, which is known without cutting anything out. */
      mayBeAt(text, at) {
        return this.#slots[this.#slotOf(text, at)] > 0;
      }
      takeThoseAt(text, at, found) {
        const start = text.slice(at, at + this.length);
        const words = this.#words.get(start);
        if (!words) return;
        const others = words.filter((word) => !text.startsWith(word, at));
        if (others.length === words.length) return;
        for (const word of words) if (!others.includes(word)) found.add(word);
        if (others.length > 0) this.#words.set(start, others);
        else {
          this.#words.delete(start);
          this.#slots[this.#slotOf(text, at)]--;
        }
      }
      #slotOf(text, at) {
        const pair = Math.imul(text.charCodeAt(at), 40503) + text.charCodeAt(at + 1);
        const units = this.length === 2 ? pair : Math.imul(pair, 40503) + text.charCodeAt(at + 2);
        return units & SLOTS - 1;
      }
    };
  }
});

// lib/ingest/publish/build-near-files.ts
import { deflateRawSync } from "node:zlib";
function startNearFiles(findNear, terms, texts, entities, fold, cache) {
  const names = new Set(entities.map(({ name: name2 }) => fold(name2).text));
  const own = new Set([...terms].filter((one) => !names.has(one)));
  const find = findNear({ terms: own, texts });
  return () => nearFilesOf(find(), cache);
}
function nearFilesOf(words, cache) {
  const confirmed = [];
  const kept = keptBytes(cache, KEPT_AS);
  const publish = (whole2, smaller) => kept.of(whole2, () => fitting(whole2, smaller));
  const blocks = encodeNearWords(withConfirmed(words, confirmed), publish).map(
    (bytes, number) => [{ kind: "near", number }, bytes]
  );
  kept.keep();
  return { blocks, confirmed };
}
function* withConfirmed(words, confirmed) {
  for (const row of words) {
    const [word, near] = row;
    if (near.some(({ closeness }) => closeness === 1)) confirmed.push(word);
    yield row;
  }
}
function fitting(whole2, smaller) {
  const deflate2 = (text) => deflateRawSync(text, { level: 9 });
  const isSmallEnough = (bytes2) => HEAD_BYTES + bytes2.length <= LARGEST_BLOCK;
  let bytes = deflate2(whole2);
  if (isSmallEnough(bytes)) return bytes;
  for (const text of smaller) {
    bytes = deflate2(text);
    if (isSmallEnough(bytes)) break;
  }
  return bytes;
}
function synonymousWords(confirmed, texts) {
  const synonymous = [...standingAmong(confirmed, texts)].sort();
  const holdsOther = (word) => synonymous.some((other) => other !== word && word.includes(other));
  return synonymous.filter((word) => !holdsOther(word));
}
var KEPT_AS;
var init_build_near_files = __esm({
  "lib/ingest/publish/build-near-files.ts"() {
    "use strict";
    init_file_head();
    init_near_words();
    init_kept_bytes();
    init_standing_among();
    KEPT_AS = "near/blocks";
  }
});

// lib/ingest/publish/common-characters.ts
function commonCharacters() {
  const decoder = new TextDecoder("gb18030");
  const characters = [];
  for (let row = 176; row <= 247; row++) {
    for (let cell = 161; cell <= 254; cell++) {
      const char = decoder.decode(Uint8Array.of(row, cell));
      if (isHan(char)) characters.push(char);
    }
  }
  return characters;
}
var init_common_characters = __esm({
  "lib/ingest/publish/common-characters.ts"() {
    "use strict";
    init_han();
  }
});

// lib/ingest/publish/build-reading-table.ts
import { pinyin } from "pinyin-pro";
function buildReadingTable(texts) {
  const table = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Set();
  for (const text of texts) {
    for (const [run] of text.matchAll(HAN_RUN)) {
      const syllables = pinyin(run, { type: "array", toneType: "none", v: true });
      [...run].forEach((char, at) => {
        const syllable = syllables[at] ?? "";
        if (!/^[a-z]+$/.test(syllable)) return;
        known.add(char);
        table.set(syllable, (table.get(syllable) ?? /* @__PURE__ */ new Set()).add(char));
      });
    }
  }
  for (const char of commonCharacters()) {
    if (known.has(char)) continue;
    for (const syllable of readingsOf(char)) table.get(syllable)?.add(char);
  }
  return Object.fromEntries(
    [...table].sort(([a], [b]) => a < b ? -1 : 1).map(([syllable, characters]) => [syllable, [...characters].sort().join("")])
  );
}
function buildCharacterTable(terms, cache = NO_CACHE) {
  const begun = new Map(commonCharacters().map((char) => [char, 0]));
  for (const term of terms) {
    const [first = ""] = term;
    if (isHan(first)) begun.set(first, (begun.get(first) ?? 0) + 1);
  }
  const characters = [...begun].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const readings = keptReadings(
    characters.map(([char]) => char),
    cache
  );
  const table = /* @__PURE__ */ new Map();
  for (const [char] of characters) {
    for (const syllable of readings.get(char) ?? []) {
      table.set(syllable, (table.get(syllable) ?? "") + char);
    }
  }
  return Object.fromEntries([...table].sort(([a], [b]) => a < b ? -1 : 1));
}
function keptReadings(characters, cache) {
  const kept = cache.read(KEPT_AS2, "");
  const readings = new Map(
    kept === null ? [] : JSON.parse(kept.toString())
  );
  const added = characters.filter((char) => !readings.has(char));
  for (const char of added) readings.set(char, [...readingsOf(char)]);
  if (added.length > 0) cache.write(KEPT_AS2, "", [Buffer.from(JSON.stringify([...readings]))]);
  return readings;
}
function readingsOf(char) {
  const readings = pinyin(char, { type: "array", toneType: "none", v: true, multiple: true });
  return new Set(readings.filter((syllable) => /^[a-z]+$/.test(syllable)));
}
var KEPT_AS2;
var init_build_reading_table = __esm({
  "lib/ingest/publish/build-reading-table.ts"() {
    "use strict";
    init_build_cache();
    init_han();
    init_common_characters();
    KEPT_AS2 = "tables/readings";
  }
});

// lib/corpus/shards/bits.ts
function riceBits(mean) {
  return Math.min(24, Math.max(0, 31 - Math.clz32(mean * Math.LN2)));
}
var BitWriter;
var init_bits = __esm({
  "lib/corpus/shards/bits.ts"() {
    "use strict";
    BitWriter = class {
      #bytes = new Uint8Array(256);
      #length = 0;
      /** Bits that do not fill a byte yet, fewer than eight. */
      #pending = 0;
      #pendingBits = 0;
      /** So many bits were written. */
      get bitLength() {
        return this.#length * 8 + this.#pendingBits;
      }
      /** The lowest `bits` of `value`. @param bits 0 to 24 */
      write(value, bits) {
        this.#pending = this.#pending << bits | value & (1 << bits) - 1;
        this.#pendingBits += bits;
        while (this.#pendingBits >= 8) {
          this.#pendingBits -= 8;
          this.#push(this.#pending >>> this.#pendingBits);
        }
        this.#pending &= (1 << this.#pendingBits) - 1;
      }
      /** An unsigned 32-bit number. */
      writeWord(value) {
        this.write(value >>> 16, 16);
        this.write(value & 65535, 16);
      }
      /** Elias gamma. @param value from 1 to 2^24 - 1 */
      writeGamma(value) {
        const bits = 32 - Math.clz32(value);
        this.write(0, bits - 1);
        this.write(value, bits);
      }
      /** Golomb-Rice: the part above `low` bits in unary. @param value from 0 */
      writeRice(value, low) {
        let high = value >>> low;
        if (high + 1 + low <= 24) {
          this.write((1 << high + 1) - 2 << low | value & (1 << low) - 1, high + 1 + low);
          return;
        }
        for (; high >= 16; high -= 16) this.write(65535, 16);
        this.write((1 << high + 1) - 2, high + 1);
        this.write(value, low);
      }
      /** Takes back all that was written. */
      restart() {
        this.#length = 0;
        this.#pending = 0;
        this.#pendingBits = 0;
      }
      /** Takes back what was written after so many bits. */
      rewind(bitLength) {
        if (this.#pendingBits > 0) this.#push(this.#pending << 8 - this.#pendingBits);
        this.#length = bitLength >>> 3;
        this.#pendingBits = bitLength & 7;
        this.#pending = (this.#bytes[this.#length] ?? 0) >>> 8 - this.#pendingBits;
      }
      /** What was written, the last byte filled with zeros. */
      bytes() {
        const full = new Uint8Array(Math.ceil(this.bitLength / 8));
        full.set(this.#bytes.subarray(0, this.#length));
        if (this.#pendingBits > 0) full[this.#length] = this.#pending << 8 - this.#pendingBits;
        return full;
      }
      #push(byte) {
        if (this.#length === this.#bytes.length) {
          const larger = new Uint8Array(2 * this.#length);
          larger.set(this.#bytes);
          this.#bytes = larger;
        }
        this.#bytes[this.#length++] = byte;
      }
    };
  }
});

// lib/corpus/count-listed.ts
function beginsEntry(text, start) {
  for (let at = start - 1; at >= Math.max(0, start - LONGEST_ENTRY); at--) {
    const unit = text.charAt(at);
    if (MARKS.includes(unit)) return unit === "\u3001";
  }
  return false;
}
function endsEntry(text, end) {
  return ENTRY_BEHIND.test(text.slice(end, end + LONGEST_ENTRY));
}
var LISTED_LOSS, LONGEST_ENTRY, MARKS, ENTRY_BEHIND;
var init_count_listed = __esm({
  "lib/corpus/count-listed.ts"() {
    "use strict";
    LISTED_LOSS = 0.6;
    LONGEST_ENTRY = 12;
    MARKS = "\uFF0C\u3002\uFF1B\uFF1A\u3001";
    ENTRY_BEHIND = /^[^，。；：、]*?(?:、|和[^，。；：、]*等|等(?:地|[\p{Script=Han}]{0,3}[，。]))/u;
  }
});

// lib/corpus/literal-strength.ts
function literalStrength({ inTitle, inBody, first }, relativeLength) {
  const damping = SATURATION * (1 - LENGTH_PENALTY + LENGTH_PENALTY * relativeLength);
  const title = inTitle * TITLE_WEIGHT * (SATURATION + 1) / (inTitle + SATURATION);
  const body = inBody * (SATURATION + 1) / (inBody + damping);
  const lead = first < 0 ? 0 : LEAD_WEIGHT * Math.exp(-first / LEAD_LENGTH);
  return title + body + lead;
}
var TITLE_WEIGHT, SATURATION, LENGTH_PENALTY, LEAD_WEIGHT, LEAD_LENGTH;
var init_literal_strength = __esm({
  "lib/corpus/literal-strength.ts"() {
    "use strict";
    TITLE_WEIGHT = 4;
    SATURATION = 1.2;
    LENGTH_PENALTY = 0.4;
    LEAD_WEIGHT = 1.2;
    LEAD_LENGTH = 60;
  }
});

// lib/corpus/shards/gram-key.ts
function termGram(kind, value) {
  const sum = crc32c(new TextEncoder().encode(value));
  let mixed = 0;
  for (let at = 0; at < value.length; at++) mixed = Math.imul(mixed, 31) + value.charCodeAt(at);
  const mark = FIRST_TERM_MARK + TERM_KINDS.indexOf(kind);
  return String.fromCharCode(mark, sum >>> 16, sum & 65535, mixed & 65535);
}
function writeGramKey(text, start, length, key) {
  let high = text.charCodeAt(start) << 16;
  let low = 0;
  if (length > 1) high |= text.charCodeAt(start + 1);
  if (length > 2) low = text.charCodeAt(start + 2) << 16;
  if (length > 3) low |= text.charCodeAt(start + 3);
  high ^= scramble(low ^ 2654435769);
  low ^= scramble(high);
  high ^= scramble(low ^ 2246822507);
  low ^= scramble(high ^ 3266489909);
  key[0] = high >>> 0;
  key[1] = low >>> 0;
}
function gramKey(gram) {
  const key = [0, 0];
  writeGramKey(gram, 0, gram.length, key);
  return key;
}
function scramble(value) {
  let mixed = value ^ value >>> 16;
  mixed = Math.imul(mixed, 2246822507);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 3266489909);
  return mixed ^ mixed >>> 16;
}
function shardOf(high, shards) {
  return Math.floor(high / 4294967296 * shards);
}
var LONGEST_GRAM, TERM_KINDS, FIRST_TERM_MARK;
var init_gram_key = __esm({
  "lib/corpus/shards/gram-key.ts"() {
    "use strict";
    init_crc32c();
    LONGEST_GRAM = 4;
    TERM_KINDS = ["person", "county", "id"];
    FIRST_TERM_MARK = 64977;
  }
});

// lib/corpus/shards/impact.ts
function impactOf(isInTitle, score) {
  const [least, greatest] = isInTitle ? TITLE_SCORES : BODY_SCORES;
  const share = (score - least) / (greatest - least);
  const level = Math.min(BODY_LEVELS - 1, Math.max(0, Math.floor(share * BODY_LEVELS)));
  return isInTitle ? BODY_LEVELS + level : level;
}
var IMPACT_LEVELS, IMPACT_BITS, BODY_LEVELS, TITLE_SCORES, BODY_SCORES, BODY_STEP;
var init_impact = __esm({
  "lib/corpus/shards/impact.ts"() {
    "use strict";
    IMPACT_LEVELS = 128;
    IMPACT_BITS = 7;
    BODY_LEVELS = IMPACT_LEVELS / 2;
    TITLE_SCORES = [4, 10];
    BODY_SCORES = [0.4, 3.4];
    BODY_STEP = (BODY_SCORES[1] - BODY_SCORES[0]) / BODY_LEVELS;
  }
});

// lib/corpus/shards/gram-entries.ts
function averageLength(sources) {
  const average = sources.reduce((sum, { body }) => sum + body.length, 1) / (sources.length || 1);
  const step = 2 ** (Math.floor(Math.log2(average)) - 3);
  return Math.round(average / step) * step;
}
function cutIntoGrams(sources, isCut, shards, from, to, take) {
  const grams = new ItemGrams();
  const key = [0, 0];
  const average = averageLength(sources);
  function cut(text, isTitle) {
    let clearUntil = nextBreak(text, 0);
    for (let start = 0; start < text.length; start++) {
      if (start > clearUntil) clearUntil = nextBreak(text, start);
      const most2 = Math.min(LONGEST_GRAM, clearUntil - start);
      const isEntry = !isTitle && beginsEntry(text, start);
      for (let length = 1; length <= most2; length++) {
        writeGramKey(text, start, length, key);
        const shard = shardOf(key[0], shards);
        if (shard < from || shard >= to) continue;
        const gram = grams.numberOf(key[0], key[1]);
        if (isTitle) grams.countInTitle(gram);
        else grams.countInBody(gram, start, isEntry && endsEntry(text, start + length));
      }
    }
  }
  sources.forEach(({ title, body, terms }, item) => {
    if (!isCut(item)) return;
    grams.begin(LONGEST_GRAM * (title.length + body.length) + terms.length);
    cut(title, true);
    cut(body, false);
    for (const [kind, value] of terms) {
      writeGramKey(termGram(kind, value), 0, LONGEST_GRAM, key);
      const shard = shardOf(key[0], shards);
      if (shard >= from && shard < to) grams.numberOf(key[0], key[1]);
    }
    grams.giveAll(item, body.length / average, take);
  });
}
function nextBreak(text, from) {
  const at = text.indexOf(BREAK, from);
  return at < 0 ? text.length : at;
}
var MOST_COUNTED, FARTHEST, ItemGrams;
var init_gram_entries = __esm({
  "lib/corpus/shards/gram-entries.ts"() {
    "use strict";
    init_count_listed();
    init_literal_strength();
    init_search_text();
    init_gram_key();
    init_impact();
    MOST_COUNTED = 255;
    FARTHEST = 65535;
    ItemGrams = class {
      #highs = new Uint32Array(0);
      #lows = new Uint32Array(0);
      #inTitle = new Uint8Array(0);
      #inBody = new Uint8Array(0);
      /** Of those in the body, entries of lists. */
      #listed = new Uint8Array(0);
      /** Place in the body, plus one; 0 where it is not there. */
      #first = new Uint16Array(0);
      #count = 0;
      /**
       * Hash table with open addressing: the number of a gram plus `#before`, so that what earlier items
       * left there, which is not above that, counts as empty and nothing need be cleared.
       */
      #slots = new Uint32Array(0);
      #mask = 0;
      #before = 0;
      /** @param most grams that the item may have */
      begin(most2) {
        this.#before += this.#count;
        this.#count = 0;
        const size = 2 ** Math.ceil(Math.log2(2 * most2 + 2));
        this.#mask = size - 1;
        if (size > this.#slots.length || this.#before + size > 4294967295) {
          this.#slots = new Uint32Array(Math.max(size, this.#slots.length));
          this.#before = 0;
        }
        if (most2 <= this.#highs.length) return;
        this.#highs = new Uint32Array(most2);
        this.#lows = new Uint32Array(most2);
        this.#inTitle = new Uint8Array(most2);
        this.#inBody = new Uint8Array(most2);
        this.#listed = new Uint8Array(most2);
        this.#first = new Uint16Array(most2);
      }
      numberOf(high, low) {
        const slots = this.#slots;
        for (let slot = low & this.#mask; ; slot = slot + 1 & this.#mask) {
          const gram = slots[slot] - this.#before - 1;
          if (gram < 0) {
            const added = this.#count++;
            slots[slot] = this.#before + added + 1;
            this.#highs[added] = high;
            this.#lows[added] = low;
            this.#inTitle[added] = 0;
            this.#inBody[added] = 0;
            this.#listed[added] = 0;
            this.#first[added] = 0;
            return added;
          }
          if (this.#lows[gram] === low && this.#highs[gram] === high) return gram;
        }
      }
      countInTitle(gram) {
        if (this.#inTitle[gram] < MOST_COUNTED) this.#inTitle[gram]++;
      }
      countInBody(gram, start, isListed) {
        if (this.#inBody[gram] < MOST_COUNTED) this.#inBody[gram]++;
        if (isListed && this.#listed[gram] < MOST_COUNTED) this.#listed[gram]++;
        if (this.#first[gram] === 0) this.#first[gram] = Math.min(start + 1, FARTHEST);
      }
      giveAll(item, relativeLength, take) {
        for (let gram = 0; gram < this.#count; gram++) {
          const inTitle = this.#inTitle[gram];
          const inBody = this.#inBody[gram] - LISTED_LOSS * this.#listed[gram];
          const first = this.#first[gram] - 1;
          const strength = literalStrength({ inTitle, inBody, first }, relativeLength);
          const impact = impactOf(inTitle > 0, strength);
          take(this.#highs[gram], this.#lows[gram], item, impact);
        }
      }
    };
  }
});

// lib/corpus/shards/merge-shards.ts
function mergeShards(earlier, shards, from, most2) {
  const { grams: before, numbers: numbers2 } = earlier ?? nothingBefore(shards, from);
  const firstOfShard = sumsOf(before.counts);
  const counts = [];
  const highs = new Uint32Array(before.highs.length + most2);
  const lows = new Uint32Array(before.lows.length + most2);
  const starts = new Uint32Array(before.lows.length + most2 + 1);
  const postings = new Uint32Array(before.postings.length + most2);
  let count3 = 0;
  function shardsOf(shard) {
    if (earlier === null) return [0, 0];
    const least = Math.floor(shard * before.shards / shards) - before.from;
    const end = Math.ceil((shard + 1) * before.shards / shards) - before.from;
    return [least, end];
  }
  function gramsOf(shard) {
    let all = new Uint32Array(0);
    const { highs: highs2, lows: lows2 } = before;
    const [least, end] = shardsOf(shard);
    for (let old = least; old < end; old++) {
      const [first, last] = [firstOfShard[old], firstOfShard[old + 1]];
      const own = new Uint32Array(last - first);
      let held = 0;
      for (let gram = first; gram < last; gram++) {
        if (shardOf(highs2[gram], shards) === shard) own[held++] = gram;
      }
      all = held === 0 ? all : mergedByKey(all, own.subarray(0, held), highs2, lows2);
    }
    return all;
  }
  function next(added) {
    const shard = from + counts.length;
    const [firstShard, endShard] = shardsOf(shard);
    const [first, last] = [firstOfShard[firstShard], firstOfShard[endShard]];
    const own = before.shards === shards ? null : gramsOf(shard);
    const known = own?.length ?? last - first;
    const begun = count3;
    let filled = starts[count3];
    let [at, next2] = [0, 0];
    while (at < known || next2 < added.lows.length) {
      const gram = own === null ? first + at : own[at];
      const order = next2 >= added.lows.length ? -1 : at >= known ? 1 : before.lows[gram] - added.lows[next2] || before.highs[gram] - added.highs[next2];
      highs[count3] = order <= 0 ? before.highs[gram] : added.highs[next2];
      lows[count3] = order <= 0 ? before.lows[gram] : added.lows[next2];
      let from2 = order >= 0 ? added.starts[next2] : 0;
      const end = order >= 0 ? added.starts[next2 + 1] : 0;
      if (order <= 0) {
        const endOfList = before.starts[gram + 1];
        for (let place = before.starts[gram]; place < endOfList; place++) {
          const old = before.postings[place];
          const item = numbers2[old >>> IMPACT_BITS];
          if (item < 0) continue;
          const moved = item * IMPACT_LEVELS + (old & IMPACT_LEVELS - 1);
          while (from2 < end && added.postings[from2] < moved) {
            postings[filled++] = added.postings[from2++];
          }
          postings[filled++] = moved;
        }
        at++;
      }
      while (from2 < end) postings[filled++] = added.postings[from2++];
      if (order >= 0) next2++;
      if (filled > starts[count3]) starts[++count3] = filled;
    }
    counts.push(count3 - begun);
    return {
      highs: highs.subarray(begun, count3),
      lows: lows.subarray(begun, count3),
      starts: starts.subarray(begun, count3 + 1),
      postings
    };
  }
  return {
    next,
    grams: () => ({
      shards,
      from,
      counts: Uint32Array.from(counts),
      highs: highs.subarray(0, count3),
      lows: lows.subarray(0, count3),
      starts: starts.subarray(0, count3 + 1),
      postings: postings.subarray(0, starts[count3])
    })
  };
}
function mergedByKey(some, others, highs, lows) {
  const all = new Uint32Array(some.length + others.length);
  let [at, next, place] = [0, 0, 0];
  while (at < some.length && next < others.length) {
    const [gram, other] = [some[at], others[next]];
    const order = lows[gram] - lows[other];
    const isFirst = order < 0 || order === 0 && highs[gram] < highs[other];
    all[place++] = isFirst ? gram : other;
    if (isFirst) at++;
    else next++;
  }
  all.set(some.subarray(at), place);
  all.set(others.subarray(next), place + some.length - at);
  return all;
}
function nothingBefore(shards, from) {
  const none = new Uint32Array(0);
  const starts = new Uint32Array(1);
  const grams = { shards, from, counts: none, highs: none, lows: none, starts, postings: none };
  return { grams, numbers: new Int32Array(0) };
}
function sumsOf(sizes) {
  const sums = new Uint32Array(sizes.length + 1);
  for (let at = 0; at < sizes.length; at++) {
    sums[at + 1] = sums[at] + sizes[at];
  }
  return sums;
}
var init_merge_shards = __esm({
  "lib/corpus/shards/merge-shards.ts"() {
    "use strict";
    init_gram_key();
    init_impact();
  }
});

// lib/corpus/shards/posting-list.ts
function writePostings(writer, postings, start, end, total, keepRest) {
  const first = writer.bitLength;
  writer.writeGamma(end - start);
  if (end - start < SHORTEST_GRADED) {
    const low = riceBits(total / (end - start));
    let next = 0;
    for (let at = start; at < end; at++) {
      const item = itemOf(postings[at]);
      writer.writeRice(item - next, low);
      next = item + 1;
    }
    return;
  }
  const graded = byImpact(postings, start, end);
  if (keepRest === null) {
    writeLevels(writer, graded, end - start, total);
    return;
  }
  const before = writer.bitLength;
  writer.write(0, 1);
  writeLevels(writer, graded, end - start, total);
  if (writer.bitLength - first - 1 <= LONGEST_INLINE) return;
  writer.rewind(before);
  writer.write(1, 1);
  const whole2 = new BitWriter();
  whole2.writeGamma(end - start);
  writeLevels(whole2, graded, end - start, total);
  writer.write(keepRest(whole2.bytes()), 8);
  writeLevels(writer, graded, KEPT_INLINE, total);
}
function writeItems(items, total) {
  const writer = new BitWriter();
  writer.writeGamma(items.length + 1);
  writeGaps(writer, Uint32Array.from(items), 0, items.length, total);
  return writer.bytes();
}
function itemOf(posting) {
  return posting >>> IMPACT_BITS;
}
function byImpact(postings, start, end) {
  const count3 = end - start;
  if (count3 > room.items.length) {
    room = { items: new Uint32Array(2 * count3), impacts: new Uint8Array(2 * count3) };
  }
  const { items, impacts } = room;
  places.fill(0);
  for (let at = start; at < end; at++) {
    places[IMPACT_LEVELS - (postings[at] & IMPACT_LEVELS - 1)]++;
  }
  for (let at = 1; at < places.length; at++) places[at] += places[at - 1];
  for (let at = start; at < end; at++) {
    const impact = postings[at] & IMPACT_LEVELS - 1;
    const place = places[IMPACT_LEVELS - 1 - impact];
    places[IMPACT_LEVELS - 1 - impact] = place + 1;
    items[place] = itemOf(postings[at]);
    impacts[place] = impact;
  }
  return room;
}
function writeLevels(writer, { items, impacts }, count3, total) {
  let before = IMPACT_LEVELS;
  for (let from = 0; from < count3; ) {
    const level = impacts[from] ?? 0;
    let until = from + 1;
    while (until < count3 && impacts[until] === level) until++;
    writer.writeGamma(before - level);
    writer.writeGamma(until - from);
    writeGaps(writer, items, from, until, total);
    before = level;
    from = until;
  }
}
function writeGaps(writer, items, from, until, total) {
  const low = riceBits(total / (until - from));
  let next = 0;
  for (let at = from; at < until; at++) {
    const item = items[at] ?? 0;
    writer.writeRice(item - next, low);
    next = item + 1;
  }
}
var SHORTEST_GRADED, LONGEST_INLINE, KEPT_INLINE, room, places;
var init_posting_list = __esm({
  "lib/corpus/shards/posting-list.ts"() {
    "use strict";
    init_bits();
    init_impact();
    SHORTEST_GRADED = 16;
    LONGEST_INLINE = 8 * 1400;
    KEPT_INLINE = 128;
    room = { items: new Uint32Array(0), impacts: new Uint8Array(0) };
    places = new Uint32Array(IMPACT_LEVELS + 1);
  }
});

// lib/corpus/shards/shard-file.ts
function writeShard({ highs, lows, starts, postings }, total, writer = new BitWriter()) {
  writer.restart();
  const rests = [];
  const width = widthFor(lows);
  writer.write(lows.length, 24);
  writer.write(width, 7);
  const low = riceBits(2 ** width / (lows.length || 1));
  let next = 0;
  for (let gram = 0; gram < lows.length; gram++) {
    if (width === WHOLE_KEY) {
      writer.writeWord(highs[gram] ?? 0);
      writer.writeWord(lows[gram] ?? 0);
      continue;
    }
    const fingerprint = fingerprintOf(lows[gram] ?? 0, width);
    writer.writeRice(fingerprint - next, low);
    next = fingerprint + 1;
  }
  const keepRest = (list) => rests.push(list) - 1;
  for (let gram = 0; gram < lows.length; gram++) {
    writePostings(writer, postings, starts[gram] ?? 0, starts[gram + 1] ?? 0, total, keepRest);
  }
  return { bytes: writer.bytes(), rests };
}
function widthFor(lows) {
  let width = Math.min(32, Math.ceil(Math.log2(lows.length + 1)) + SPARE_BITS);
  for (let gram = 1; gram < lows.length; gram++) {
    const different = (lows[gram - 1] ?? 0) ^ (lows[gram] ?? 0);
    if (different === 0) return WHOLE_KEY;
    width = Math.max(width, Math.clz32(different) + 1);
  }
  return width;
}
function fingerprintOf(low, width) {
  return low >>> 32 - width;
}
var SPARE_BITS, WHOLE_KEY;
var init_shard_file = __esm({
  "lib/corpus/shards/shard-file.ts"() {
    "use strict";
    init_bits();
    init_posting_list();
    SPARE_BITS = 13;
    WHOLE_KEY = 64;
  }
});

// lib/corpus/shards/sort-entries.ts
function roomFor(entries2) {
  const column2 = () => new Uint32Array(entries2);
  return {
    numbers: column2(),
    highs: column2(),
    lows: column2(),
    sizes: column2(),
    places: column2(),
    keys: new Float64Array(entries2),
    order: column2(),
    slots: new Uint32Array(2 ** Math.ceil(Math.log2(2 * entries2 + 2))),
    sorted: {
      highs: column2(),
      lows: column2(),
      starts: new Uint32Array(entries2 + 1),
      postings: column2()
    }
  };
}
function gramSorter() {
  let room2 = roomFor(4096);
  return (entries2, start, end) => {
    const length = end - start;
    if (length > room2.numbers.length) room2 = roomFor(2 * length);
    const { numbers: numbers2, highs, lows, sizes, places: places2, slots, sorted } = room2;
    const mask = 2 ** Math.ceil(Math.log2(2 * length + 2)) - 1;
    slots.fill(0, 0, mask + 1);
    let count3 = 0;
    for (let at = 0; at < length; at++) {
      const high = entries2[WIDTH * (start + at)];
      const low = entries2[WIDTH * (start + at) + 1];
      let slot = low & mask;
      let gram = slots[slot] - 1;
      while (gram >= 0 && (lows[gram] !== low || highs[gram] !== high)) {
        slot = slot + 1 & mask;
        gram = slots[slot] - 1;
      }
      if (gram < 0) {
        gram = count3++;
        slots[slot] = gram + 1;
        highs[gram] = high;
        lows[gram] = low;
        sizes[gram] = 0;
      }
      numbers2[at] = gram;
      sizes[gram]++;
    }
    sortByKey(room2, count3);
    const { starts, postings } = sorted;
    for (let at = 0; at < count3; at++) {
      const gram = room2.order[at];
      sorted.highs[at] = highs[gram];
      sorted.lows[at] = lows[gram];
      places2[gram] = starts[at];
      starts[at + 1] = starts[at] + sizes[gram];
    }
    for (let at = 0; at < length; at++) {
      const gram = numbers2[at];
      postings[places2[gram]] = entries2[WIDTH * (start + at) + 2];
      places2[gram]++;
    }
    return {
      highs: sorted.highs.subarray(0, count3),
      lows: sorted.lows.subarray(0, count3),
      starts: starts.subarray(0, count3 + 1),
      postings
    };
  };
}
function sortByKey({ highs, lows, keys, order }, count3) {
  for (let gram = 0; gram < count3; gram++) keys[gram] = lows[gram] * GRAMS + gram;
  keys.subarray(0, count3).sort();
  for (let at = 0; at < count3; at++) {
    const key = keys[at];
    order[at] = key - Math.floor(key / GRAMS) * GRAMS;
  }
  for (let at = 1; at < count3; at++) {
    for (let here = at; here > 0; here--) {
      const [before, after] = [order[here - 1], order[here]];
      if (lows[before] !== lows[after] || highs[before] < highs[after]) {
        break;
      }
      order[here - 1] = after;
      order[here] = before;
    }
  }
}
var WIDTH, Bucket, NO_ENTRIES, GRAMS;
var init_sort_entries = __esm({
  "lib/corpus/shards/sort-entries.ts"() {
    "use strict";
    init_gram_key();
    WIDTH = 3;
    Bucket = class {
      #chunks = [];
      #last = new Uint32Array(0);
      #filled = 0;
      push(high, low, posting) {
        if (this.#filled === this.#last.length) {
          this.#last = new Uint32Array(WIDTH * 4096);
          this.#chunks.push(this.#last);
          this.#filled = 0;
        }
        this.#last[this.#filled] = high;
        this.#last[this.#filled + 1] = low;
        this.#last[this.#filled + 2] = posting;
        this.#filled += WIDTH;
      }
      /** All of them by shard, and where those of each begin; within a shard as they came. */
      byShard(shards, from, to) {
        const starts = new Uint32Array(to - from + 1);
        this.#each((chunk, at) => {
          starts[shardOf(chunk[at], shards) - from + 1]++;
        });
        for (let at = 1; at < starts.length; at++) {
          starts[at] = starts[at] + starts[at - 1];
        }
        const places2 = starts.slice();
        const entries2 = new Uint32Array(WIDTH * starts[to - from]);
        this.#each((chunk, at) => {
          const shard = shardOf(chunk[at], shards) - from;
          const place = WIDTH * places2[shard];
          places2[shard]++;
          entries2[place] = chunk[at];
          entries2[place + 1] = chunk[at + 1];
          entries2[place + 2] = chunk[at + 2];
        });
        return { entries: entries2, starts };
      }
      #each(visit2) {
        for (const chunk of this.#chunks) {
          const end = chunk === this.#last ? this.#filled : chunk.length;
          for (let at = 0; at < end; at += WIDTH) visit2(chunk, at);
        }
      }
    };
    NO_ENTRIES = new Bucket();
    GRAMS = 2 ** 21;
  }
});

// lib/corpus/shards/build-shards.ts
function shardCount(characters) {
  const wanted2 = Math.max(1, Math.ceil(characters / CHARACTERS_A_SHARD));
  const step = 2 ** Math.max(0, Math.floor(Math.log2(wanted2)) - 4);
  return Math.min(MOST_SHARDS, Math.ceil(wanted2 / step) * step);
}
function* buildShards(sources, shards, from, to, earlier = null, keep = null) {
  const buckets = Array.from(
    { length: Math.ceil((to - from) / SHARDS_A_BUCKET) },
    () => new Bucket()
  );
  const known = new Set(earlier?.numbers);
  const isCut = (item) => !known.has(item);
  let added = 0;
  cutIntoGrams(sources, isCut, shards, from, to, (high, low, item, impact) => {
    const bucket = Math.floor((shardOf(high, shards) - from) / SHARDS_A_BUCKET);
    buckets[bucket]?.push(high, low, item * IMPACT_LEVELS + impact);
    added++;
  });
  const merged = earlier || keep ? mergeShards(earlier, shards, from, added) : null;
  const writer = new BitWriter();
  const byGram = gramSorter();
  for (const [at, bucket] of buckets.entries()) {
    const first = from + at * SHARDS_A_BUCKET;
    const end = Math.min(to, first + SHARDS_A_BUCKET);
    const { entries: entries2, starts } = bucket.byShard(shards, first, end);
    for (let shard = first; shard < end; shard++) {
      const start = starts[shard - first];
      const cut = byGram(entries2, start, starts[shard - first + 1]);
      yield { shard, ...writeShard(merged?.next(cut) ?? cut, sources.length, writer) };
    }
    buckets[at] = NO_ENTRIES;
  }
  if (merged) keep?.(merged.grams());
}
var CHARACTERS_A_SHARD, MOST_SHARDS, SHARDS_A_BUCKET;
var init_build_shards = __esm({
  "lib/corpus/shards/build-shards.ts"() {
    "use strict";
    init_bits();
    init_gram_entries();
    init_gram_key();
    init_impact();
    init_merge_shards();
    init_shard_file();
    init_sort_entries();
    CHARACTERS_A_SHARD = 420;
    MOST_SHARDS = 65536;
    SHARDS_A_BUCKET = 32;
  }
});

// lib/corpus/shards/shard-head.ts
function sectionOrdinals(sections) {
  const slugs = sections.flatMap(({ slug: slug2, subsections }) => [
    slug2,
    ...subsections.map((one) => one.slug)
  ]);
  return new Map(slugs.map((slug2, ordinal) => [slug2, ordinal]));
}
function encodeSections(ordinals) {
  return ordinals.map((ordinal) => String.fromCharCode(32 + (ordinal ?? -1) + 1)).join("");
}
var init_shard_head = __esm({
  "lib/corpus/shards/shard-head.ts"() {
    "use strict";
  }
});

// lib/corpus/shards/keep-read.ts
var init_keep_read = __esm({
  "lib/corpus/shards/keep-read.ts"() {
    "use strict";
  }
});

// lib/corpus/shards/open-shards.ts
function restNumber(shard, ordinal) {
  return shard * 256 + ordinal;
}
var NO_POSTINGS;
var init_open_shards = __esm({
  "lib/corpus/shards/open-shards.ts"() {
    "use strict";
    init_file_head();
    init_bits();
    init_gram_key();
    init_keep_read();
    init_posting_list();
    init_shard_file();
    NO_POSTINGS = {
      frequency: 0,
      items: new Uint32Array(),
      impacts: new Uint8Array(),
      rest: null
    };
  }
});

// lib/ingest/publish/kept-grams.ts
import { createHash as createHash2 } from "node:crypto";
function hashItems(sources) {
  return Buffer.concat(
    sources.map(
      ({ title, body, terms }) => createHash2("sha256").update(JSON.stringify([title, body, terms])).digest().subarray(0, HASH_BYTES2)
    )
  );
}
function earlierGrams(cache, name2, key, hashes) {
  const content = cache.read(name2, key);
  if (content === null) return null;
  const head = new Uint32Array(content.buffer, content.byteOffset, COLUMNS.length + 3);
  let at = head.byteLength;
  const [shards = 0, from = 0, items = 0, ...lengths] = head;
  const old = content.subarray(at, at + items * HASH_BYTES2);
  at += old.length;
  const columns2 = lengths.map((length) => {
    const column2 = new Uint32Array(content.buffer, content.byteOffset + at, length);
    at += column2.byteLength;
    return column2;
  });
  const entries2 = COLUMNS.map((column2, place) => [column2, columns2[place]]);
  return {
    grams: { shards, from, ...Object.fromEntries(entries2) },
    numbers: renumber(old, hashes)
  };
}
function keepGrams(cache, name2, key, hashes, grams) {
  const columns2 = COLUMNS.map((column2) => grams[column2]);
  const head = Uint32Array.of(
    grams.shards,
    grams.from,
    hashes.length / HASH_BYTES2,
    ...columns2.map((column2) => column2.length)
  );
  cache.write(name2, key, [bytesOf2(head), hashes, ...columns2.map(bytesOf2)]);
}
function bytesOf2(column2) {
  return new Uint8Array(column2.buffer, column2.byteOffset, column2.byteLength);
}
function renumber(old, now) {
  const places2 = /* @__PURE__ */ new Map();
  for (let at = 0; at < now.length; at += HASH_BYTES2) {
    places2.set(now.toString("latin1", at, at + HASH_BYTES2), at / HASH_BYTES2);
  }
  let last = -1;
  return Int32Array.from({ length: old.length / HASH_BYTES2 }, (_, item) => {
    const place = places2.get(old.toString("latin1", item * HASH_BYTES2, (item + 1) * HASH_BYTES2));
    if (place === void 0 || place <= last) return -1;
    last = place;
    return place;
  });
}
var HASH_BYTES2, COLUMNS;
var init_kept_grams = __esm({
  "lib/ingest/publish/kept-grams.ts"() {
    "use strict";
    HASH_BYTES2 = 16;
    COLUMNS = ["counts", "highs", "lows", "starts", "postings"];
  }
});

// lib/ingest/publish/build-gram-files.ts
function* buildGramFiles(sources, shards, average, report, cache) {
  const parts2 = partsOf2(shards);
  const hashes = hashItems(sources);
  for (let part2 = 0; part2 < parts2; part2++) {
    report(STEP, part2, parts2);
    const from = shards * part2 / parts2;
    const to = shards * (part2 + 1) / parts2;
    const name2 = `grams/${part2}`;
    const key = [part2, parts2, average].join(" ");
    const earlier = earlierGrams(cache, name2, key, hashes);
    const keep = cache === NO_CACHE ? null : (grams) => keepGrams(cache, name2, key, hashes, grams);
    for (const built of buildShards(sources, shards, from, to, earlier, keep)) {
      yield [{ kind: "grams", number: built.shard }, built.bytes];
      for (const [at, rest] of built.rests.entries()) {
        yield [{ kind: "rests", number: restNumber(built.shard, at) }, rest];
      }
    }
  }
  report(STEP, parts2, parts2);
}
function partsOf2(shards) {
  let parts2 = 1;
  while (parts2 * CHARACTERS_A_PART < shards * CHARACTERS_A_SHARD && shards % (2 * parts2) === 0) {
    parts2 *= 2;
  }
  return parts2;
}
var STEP, CHARACTERS_A_PART;
var init_build_gram_files = __esm({
  "lib/ingest/publish/build-gram-files.ts"() {
    "use strict";
    init_build_shards();
    init_open_shards();
    init_build_cache();
    init_kept_grams();
    STEP = "\u5207\u5206\u68C0\u7D22\u6587\u4EF6";
    CHARACTERS_A_PART = 8e6;
  }
});

// lib/corpus/shards/word-file.ts
function wordFileOf(term, files) {
  return shardOf(gramKey(term.slice(0, 1))[0], files);
}
function encodeWords(terms) {
  return Array.from(
    terms,
    ([term, { documents: documents2, frequency }]) => frequency === documents2 ? `${term} ${documents2}` : `${term} ${documents2} ${frequency}`
  ).join("\n");
}
var init_word_file = __esm({
  "lib/corpus/shards/word-file.ts"() {
    "use strict";
    init_gram_key();
  }
});

// lib/corpus/shards/name-file.ts
function nameFilesOf({ name: name2, syllables }, files) {
  const letter = syllables[0]?.[0];
  const keys = [name2, ...letter === void 0 ? [] : [letter]];
  return [...new Set(keys.map((key) => wordFileOf(key.toLowerCase(), files)))];
}
function encodeNames(names) {
  return names.map(
    ({ kind, name: name2, items, syllables }) => [name2, ENTITY_KINDS.indexOf(kind), items, syllables.join(" ")].join("	")
  ).join("\n");
}
var init_name_file = __esm({
  "lib/corpus/shards/name-file.ts"() {
    "use strict";
    init_entity();
    init_word_file();
  }
});

// lib/ingest/publish/build-name-files.ts
import { deflateRawSync as deflateRawSync2 } from "node:zlib";
import { pinyin as pinyin2 } from "pinyin-pro";
function buildNameFiles(entities) {
  const names = entities.filter(({ items }) => items.length >= LEAST_ITEMS).map(({ kind, name: name2, items }) => {
    const syllables = HAN2.test(name2) ? syllablesOf(name2, kind === "person") : [];
    return { kind, name: name2, items: items.length, syllables };
  });
  const files = Math.max(1, Math.ceil(names.length / NAMES_A_FILE));
  const groups = Array.from({ length: files }, () => []);
  for (const name2 of names) {
    for (const file of nameFilesOf(name2, files)) groups[file]?.push(name2);
  }
  return groups.map((group, number) => [
    { kind: "names", number },
    new Uint8Array(deflateRawSync2(encodeNames(group), { level: 9 }))
  ]);
}
function syllablesOf(name2, isPerson) {
  return pinyin2(name2, {
    type: "array",
    toneType: "none",
    v: true,
    // 单 of a surname is shan, 曾 is zeng.
    ...isPerson && { surname: "head" }
  });
}
var LEAST_ITEMS, NAMES_A_FILE, HAN2;
var init_build_name_files = __esm({
  "lib/ingest/publish/build-name-files.ts"() {
    "use strict";
    init_name_file();
    LEAST_ITEMS = 2;
    NAMES_A_FILE = 120;
    HAN2 = /^\p{Script=Han}+$/u;
  }
});

// lib/corpus/shards/text-record.ts
function encodeText({ item, names }) {
  const { person, county, institution, place } = names;
  const json = JSON.stringify([toRecord(item), [person, county, institution, place]]);
  const bytes = new Uint8Array(2 * json.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < json.length; at++) view.setUint16(2 * at, json.charCodeAt(at), true);
  return bytes;
}
var init_text_record = __esm({
  "lib/corpus/shards/text-record.ts"() {
    "use strict";
    init_item_record();
  }
});

// lib/ingest/publish/build-text-files.ts
import { deflateRawSync as deflateRawSync3 } from "node:zlib";
function* buildTextFiles(documents2, names, cache) {
  const byIssue3 = /* @__PURE__ */ new Map();
  for (const [number, { issue }] of documents2.entries()) {
    byIssue3.set(issue.id, byIssue3.get(issue.id) ?? []);
    byIssue3.get(issue.id)?.push(number);
  }
  for (const [issue, numbers2] of byIssue3) {
    const kept = keptBytes(cache, `texts/${fileNameOf(issue)}`);
    for (const number of numbers2) {
      const [item, own] = [documents2[number], names[number]];
      if (!item || !own) continue;
      const record = encodeText({ item, names: own });
      yield [
        { kind: "texts", number },
        kept.of(record, () => deflateRawSync3(record, { level: 9 }))
      ];
    }
    kept.keep();
  }
}
var init_build_text_files = __esm({
  "lib/ingest/publish/build-text-files.ts"() {
    "use strict";
    init_text_record();
    init_build_cache();
    init_kept_bytes();
  }
});

// lib/ingest/publish/build-word-files.ts
import { deflateRawSync as deflateRawSync4 } from "node:zlib";
function wordsOf({ vocabulary, items }) {
  const documents2 = new Uint32Array(vocabulary.length);
  const frequency = new Uint32Array(vocabulary.length);
  for (const { terms, inTitle, inBody } of items) {
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at];
      documents2[term]++;
      frequency[term] += inTitle[at] + inBody[at];
    }
  }
  return new Map(
    vocabulary.flatMap((term, at) => {
      const statistics = { documents: documents2[at] ?? 0, frequency: frequency[at] ?? 0 };
      return statistics.documents >= LEAST_DOCUMENTS ? [[term, statistics]] : [];
    })
  );
}
function buildWordFiles(words) {
  const files = Math.max(1, Math.ceil(words.size / TERMS_A_FILE));
  const groups = Array.from({ length: files }, () => []);
  for (const word of [...words].sort(([a], [b]) => a < b ? -1 : 1)) {
    groups[wordFileOf(word[0], files)]?.push(word);
  }
  return groups.map((group, number) => [
    { kind: "words", number },
    new Uint8Array(deflateRawSync4(encodeWords(group), { level: 9 }))
  ]);
}
var LEAST_DOCUMENTS, TERMS_A_FILE;
var init_build_word_files = __esm({
  "lib/ingest/publish/build-word-files.ts"() {
    "use strict";
    init_word_file();
    LEAST_DOCUMENTS = 2;
    TERMS_A_FILE = 40;
  }
});

// lib/ingest/publish/generation-of.ts
import { createHash as createHash3 } from "node:crypto";
function generationOf(files) {
  const hash2 = createHash3("sha256");
  for (const [name2, content] of [...files].sort(([a], [b]) => a < b ? -1 : 1)) {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    hash2.update(`${name2}
${bytes.length}
`).update(bytes);
  }
  return hash2.digest("hex").slice(0, 16);
}
var init_generation_of = __esm({
  "lib/ingest/publish/generation-of.ts"() {
    "use strict";
  }
});

// lib/ingest/publish/build-shard-files.ts
import { deflateRawSync as deflateRawSync5 } from "node:zlib";
function buildShardFiles({ sections, entities, foldTable, synonyms }, documents2, issues, typedCharacters, words, findNear, report, cache) {
  const fold = createFold(foldTable);
  const textOf = createTextFold(foldTable);
  const ordinals = sectionOrdinals(sections);
  const names = namesByItem(documents2, entities);
  const sources = documents2.map((item, number) => {
    const titles = item.tocTitle === void 0 ? [item.title] : [item.title, item.tocTitle];
    const { person = [], county = [] } = names[number] ?? {};
    return {
      title: titles.map(textOf).join(BREAK),
      body: textOf(searchTextOf(item).text),
      terms: [
        ...person.map((name2) => ["person", name2]),
        ...county.map((name2) => ["county", name2]),
        ["id", fold(item.id).text]
      ]
    };
  });
  proveTermsDiffer(sources);
  const characters = sources.reduce((sum, { title, body }) => sum + title.length + body.length, 0);
  const wordFiles = buildWordFiles(words);
  const nameFiles = buildNameFiles(entities);
  const head = {
    sections,
    issues,
    foldTable,
    synonyms,
    averageLength: averageLength(sources),
    wordFiles: wordFiles.length,
    nameFiles: nameFiles.length
  };
  const column2 = documents2.map((item) => {
    const slug2 = headingsOf(item.section).at(-1)?.slug;
    return slug2 === void 0 ? null : ordinals.get(slug2) ?? null;
  });
  const carried = /* @__PURE__ */ new Map([[ARTEFACTS.head, deflate(JSON.stringify(head))]]);
  const listed2 = /* @__PURE__ */ new Map([
    [ARTEFACTS.runs, deflate(JSON.stringify(runsOf(documents2, issues)))],
    [ARTEFACTS.sections, deflate(encodeSections(column2))],
    [ARTEFACTS.characters, deflate(JSON.stringify(buildCharacterTable(words.keys(), cache)))],
    [ARTEFACTS.traditional, new Uint8Array(Buffer.from(typedCharacters))]
  ]);
  const plan = { shards: shardCount(characters), items: documents2.length };
  const folded = sources.flatMap(({ title, body }) => [title, body]);
  const finishNear = startNearFiles(findNear, words.keys(), folded, entities, fold, cache);
  const content = [
    ...buildTextFiles(documents2, names, cache),
    ...sectionFiles(documents2, ordinals),
    ...wordFiles,
    ...nameFiles,
    ...buildGramFiles(sources, plan.shards, head.averageLength, report, cache)
  ];
  const { blocks } = finishNear();
  content.push(...blocks);
  const named = content.map(([file, bytes]) => [numberedPath(file), bytes]);
  const generation = generationOf(new Map([...carried, ...listed2, ...named]));
  return {
    generation,
    plan,
    terms: words.size,
    nearBlocks: blocks.length,
    listed: listed2,
    carried,
    numbered: new Map(
      content.map(([file, bytes]) => [numberedPath(file), withHead(bytes, file, generation)])
    )
  };
}
function deflate(content) {
  return new Uint8Array(deflateRawSync5(content, { level: 9 }));
}
function runsOf(documents2, issues) {
  const ordinals = new Map(issues.map(({ id }, ordinal) => [id, ordinal]));
  return {
    dates: inRuns(documents2.map(({ date }) => date === null ? "" : isoDate(date))),
    issues: inRuns(documents2.map(({ issue }) => ordinals.get(issue.id) ?? 0))
  };
}
function inRuns(values) {
  const runs = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last && last[0] === value) last[1] += 1;
    else runs.push([value, 1]);
  }
  return runs;
}
function* sectionFiles(documents2, ordinals) {
  const held = Array.from(ordinals, () => []);
  for (const [place, { section: section2 }] of documents2.entries()) {
    for (const { slug: slug2 } of headingsOf(section2)) held[ordinals.get(slug2) ?? -1]?.push(place);
  }
  for (const [number, items] of held.entries()) {
    yield [{ kind: "sections", number }, writeItems(items, documents2.length)];
  }
}
function proveTermsDiffer(sources) {
  const known = /* @__PURE__ */ new Map();
  for (const { terms } of sources) {
    for (const [kind, value] of terms) {
      const gram = termGram(kind, value);
      const other = known.get(gram) ?? value;
      if (other !== value) throw new Error(`Expected ${other} and ${value} to differ as terms`);
      known.set(gram, value);
    }
  }
}
function namesByItem(documents2, entities) {
  const names = documents2.map(() => ({
    person: [],
    county: [],
    institution: [],
    place: []
  }));
  const places2 = new Map(documents2.map(({ id }, place) => [id, place]));
  for (const { kind, name: name2, items } of entities) {
    for (const id of items) names[places2.get(id) ?? -1]?.[kind].push(name2);
  }
  return names;
}
var init_build_shard_files = __esm({
  "lib/ingest/publish/build-shard-files.ts"() {
    "use strict";
    init_file_head();
    init_manifest();
    init_build_shards();
    init_gram_entries();
    init_gram_key();
    init_posting_list();
    init_shard_head();
    init_partial_date();
    init_section();
    init_fold();
    init_search_text();
    init_build_gram_files();
    init_build_name_files();
    init_build_near_files();
    init_build_reading_table();
    init_build_text_files();
    init_build_word_files();
    init_generation_of();
  }
});

// lib/ingest/publish/items-csv.ts
import { stringify } from "csv-stringify/sync";
function itemsCsv(items) {
  const rows = items.map((item) => ({
    ...toOpenItem(item),
    fields: item.fields.map(({ name: name2, value }) => `${name2}\uFF1A${value}`).join("\n")
  }));
  return stringify(rows, {
    header: true,
    columns: [...COLUMNS2],
    bom: true,
    record_delimiter: "windows",
    escape_formulas: true
  });
}
var COLUMNS2;
var init_items_csv = __esm({
  "lib/ingest/publish/items-csv.ts"() {
    "use strict";
    init_open_item();
    COLUMNS2 = [
      "id",
      "issue",
      "ordinal",
      "section",
      "subsection",
      "title",
      "tocTitle",
      "date",
      "page",
      "body",
      "sectionSlug",
      "titleOrigin",
      "dateEnd",
      "fields"
    ];
  }
});

// lib/ingest/publish/relate-items.ts
function relateItems(table) {
  const { vocabulary } = table;
  const items = subjectsOf(table);
  const holders = holdersOf(items, vocabulary.length);
  const { rarity } = holders;
  const lengths = items.map(({ terms, weights }) => {
    let sum = 0;
    for (let at = 0; at < terms.length; at++) {
      sum += (weights[at] * rarity[terms[at]]) ** 2;
    }
    return Math.sqrt(sum);
  });
  const limit = Math.min(
    NEVER_RARE,
    Math.max(ALWAYS_RARE, Math.floor(items.length * COMMON_SHARE))
  );
  const products = new Float64Array(items.length);
  const shared = new Uint32Array(items.length);
  const isNamed3 = new Uint8Array(items.length);
  const others = new Uint32Array(items.length);
  const ownWeights = new Uint8Array(vocabulary.length);
  function likeness2(one, other) {
    const { terms, weights } = items[other];
    const places2 = [];
    for (let at = 0; at < terms.length; at++) {
      if (ownWeights[terms[at]] !== 0) places2.push(at);
    }
    const words = places2.map((at) => vocabulary[terms[at]]);
    const whole2 = places2.filter(
      (_, at) => !words.some((word, place) => place !== at && word.includes(words[at]))
    );
    if (whole2.length < LEAST_SHARED) return 0;
    let sum = 0;
    for (const at of whole2) {
      const term = terms[at];
      const own = ownWeights[term] * rarity[term];
      sum += own * (weights[at] * rarity[term]);
    }
    return sum / (lengths[one] * lengths[other] || 1);
  }
  function share(place, { terms, weights }) {
    let count3 = 0;
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at];
      if (holders.count(term) > limit) continue;
      const weight = rarity[term];
      const isTitle = weights[at] === TITLE_WEIGHT2;
      const own = weights[at] * weight;
      const end = holders.starts[term + 1];
      for (let from = holders.starts[term]; from < end; from++) {
        const other = holders.items[from];
        if (other === place) continue;
        if (shared[other] === 0) others[count3++] = other;
        shared[other]++;
        products[other] += own * (holders.weights[from] * weight);
        if (isTitle || holders.weights[from] === TITLE_WEIGHT2) isNamed3[other] = 1;
      }
    }
    return count3;
  }
  function mostLikeness(one, other) {
    if (shared[other] < LEAST_SHARED || isNamed3[other] === 0) return 0;
    return products[other] / (lengths[one] * lengths[other]);
  }
  return items.map((subjects, place) => {
    const best = [];
    subjects.terms.forEach((term, at) => {
      if (holders.count(term) <= limit) ownWeights[term] = subjects.weights[at];
    });
    const count3 = share(place, subjects);
    for (let at = 0; at < count3; at++) {
      const other = others[at];
      const most2 = mostLikeness(place, other);
      if (most2 >= Math.max(LEAST_LIKENESS, SUM_SLACK * (best[MOST_RELATED - 1]?.alike ?? 0))) {
        const alike2 = likeness2(place, other);
        if (alike2 >= LEAST_LIKENESS) {
          best.push({ other, alike: alike2 });
          best.sort((a, b) => b.alike - a.alike || a.other - b.other).splice(MOST_RELATED);
        }
      }
      shared[other] = 0;
      products[other] = 0;
      isNamed3[other] = 0;
    }
    for (const term of subjects.terms) ownWeights[term] = 0;
    return best.map(({ other }) => other);
  });
}
function subjectsOf({ vocabulary, items }) {
  const isSubject = Uint8Array.from(vocabulary, (term) => NO_SUBJECT.test(term) ? 0 : 1);
  return items.map((item) => {
    const terms = item.terms.filter((term) => isSubject[term] === 1);
    const weights = new Uint8Array(terms.length);
    for (let at = 0, kept = 0; kept < terms.length; at++) {
      if (item.terms[at] !== terms[kept]) continue;
      weights[kept++] = item.inTitle[at] > 0 ? TITLE_WEIGHT2 : 1;
    }
    return { terms, weights };
  });
}
function holdersOf(items, vocabulary) {
  const starts = new Uint32Array(vocabulary + 1);
  for (const { terms } of items) {
    for (const term of terms) starts[term + 1]++;
  }
  for (let at = 1; at < starts.length; at++) starts[at] += starts[at - 1];
  const total = starts[vocabulary];
  const held = { items: new Uint32Array(total), weights: new Uint8Array(total) };
  const places2 = starts.slice();
  items.forEach(({ terms, weights }, item) => {
    for (let at = 0; at < terms.length; at++) {
      const place = places2[terms[at]];
      places2[terms[at]]++;
      held.items[place] = item;
      held.weights[place] = weights[at];
    }
  });
  const count3 = (term) => starts[term + 1] - starts[term];
  const rarity = Float64Array.from(
    { length: vocabulary },
    (_, term) => Math.log(items.length / (count3(term) || 1))
  );
  return { ...held, starts, count: count3, rarity };
}
var MOST_RELATED, COMMON_SHARE, ALWAYS_RARE, NEVER_RARE, TITLE_WEIGHT2, LEAST_SHARED, LEAST_LIKENESS, SUM_SLACK, NO_SUBJECT;
var init_relate_items = __esm({
  "lib/ingest/publish/relate-items.ts"() {
    "use strict";
    MOST_RELATED = 4;
    COMMON_SHARE = 0.06;
    ALWAYS_RARE = 3;
    NEVER_RARE = 100;
    TITLE_WEIGHT2 = 2;
    LEAST_SHARED = 2;
    LEAST_LIKENESS = 0.07;
    SUM_SLACK = 1 - 1e-9;
    NO_SUBJECT = /^(?:.|[^\p{L}]+|第?[〇零一二两三四五六七八九十百千]+[\p{L}]?)$/u;
  }
});

// lib/ingest/publish/related-ids.ts
function relatedIds(items, terms) {
  const related = relateItems(terms);
  return Object.fromEntries(
    items.flatMap(({ id }, place) => {
      const ids = related[place]?.flatMap((other) => items[other]?.id ?? []) ?? [];
      return ids.length > 0 ? [[id, ids]] : [];
    })
  );
}
var init_related_ids = __esm({
  "lib/ingest/publish/related-ids.ts"() {
    "use strict";
    init_relate_items();
  }
});

// lib/ingest/publish/build-artefacts.ts
function buildArtefacts(collection, typedCharacters, cutHan, fingerprint, {
  terms: known,
  findNear = () => () => /* @__PURE__ */ new Map(),
  largestBundle = BUNDLE_CHARACTERS,
  report = NO_REPORT,
  cache = NO_CACHE
} = {}) {
  const { items, sections, entities, foldTable } = collection;
  const fold = createFold(foldTable);
  const table = known ?? termsOf(items, fold, cutHan);
  const issues = issuesOf(items).map(({ id, label, date }) => ({ id, label, date }));
  const documents2 = [...items].sort(byDate);
  const open2 = /* @__PURE__ */ new Map([
    ["data/items.json", `${JSON.stringify(items.map(toOpenItem), null, 1)}
`],
    ["data/items.csv", itemsCsv(items)],
    ["data/entities.json", `${JSON.stringify(entities, null, 1)}
`],
    ["data/related.json", `${JSON.stringify(relatedIds(items, table), null, 1)}
`],
    ["data/issues.json", `${JSON.stringify(issues, null, 1)}
`],
    ["data/sections.json", `${JSON.stringify(sections, null, 1)}
`]
  ]);
  if (charactersOf(items) > largestBundle) {
    const typed = JSON.stringify(typedCharacters);
    const words = wordsOf(table);
    const built = buildShardFiles(
      collection,
      documents2,
      issues,
      typed,
      words,
      findNear,
      report,
      cache
    );
    const { generation: generation2, listed: listed2, carried } = built;
    const manifest2 = manifestOf(generation2, new Map([...listed2, ...carried]), fingerprint, {
      issues: [],
      items: items.length,
      terms: built.terms,
      nearBlocks: built.nearBlocks,
      shards: built.plan,
      carried: Object.fromEntries(
        Array.from(carried, ([name2, bytes]) => [name2, Buffer.from(bytes).toString("base64")])
      )
    });
    return new Map([
      ...open2,
      ...published(generation2, listed2),
      ...published(generation2, built.numbered),
      [`search/${MANIFEST_NAME}`, manifest2]
    ]);
  }
  const indexed = searchableItems(documents2, [], fold).map((entry) => entry.texts);
  const index = encodeCuts(textsInOrder(indexed), cutHan);
  const terms = [...indexTexts(indexed, cutHan).vocabulary.terms.keys()];
  const placed2 = placeEntities(entities, documents2);
  const traditional = JSON.stringify(typedCharacters);
  const folded = items.flatMap(searchedTexts).map((text) => fold(text).text);
  const readings = JSON.stringify(buildReadingTable(folded));
  const near = startNearFiles(findNear, terms, folded, entities, fold, cache)();
  const { blocks } = near;
  const texts = encodeTexts({
    ...collection,
    issues,
    items: documents2,
    entities: placed2,
    synonymous: synonymousWords(near.confirmed, folded)
  });
  const named = blocks.map(([file, bytes]) => [numberedPath(file), bytes]);
  const files = /* @__PURE__ */ new Map([
    [ARTEFACTS.index, index],
    [ARTEFACTS.texts, texts],
    [ARTEFACTS.traditional, traditional],
    [ARTEFACTS.readings, readings],
    [ARTEFACTS.near, JSON.stringify({ blocks: blocks.length, hash: generationOf(new Map(named)) })]
  ]);
  const generation = generationOf(files);
  const manifest = manifestOf(generation, files, fingerprint, {
    issues: issues.map(({ id }) => id),
    items: items.length,
    terms: terms.length,
    nearBlocks: blocks.length
  });
  const numbered = new Map(
    blocks.map(([file, bytes]) => [numberedPath(file), withHead(bytes, file, generation)])
  );
  return new Map([
    ...open2,
    ...published(generation, files),
    ...published(generation, numbered),
    [`search/${MANIFEST_NAME}`, manifest]
  ]);
}
function termsOf(items, fold, cutHan) {
  const cut = (text) => tokenize(fold(text), cutHan).map(({ term }) => term);
  return tableOf(items.map((item) => countTerms(cut(item.title), cut(searchTextOf(item).text))));
}
function charactersOf(items) {
  return items.reduce((sum, item) => sum + item.title.length + searchTextOf(item).text.length, 0);
}
function manifestOf(generation, files, fingerprint, about) {
  const manifest = {
    format: FORMAT_VERSION,
    analyser: ANALYSER_VERSION,
    generation,
    fingerprint,
    ...about,
    files: Object.fromEntries([...files].map(([name2, content]) => [name2, describeFile(content)]))
  };
  return `${JSON.stringify(manifest)}
`;
}
function published(generation, files) {
  return new Map([...files].map(([name2, content]) => [`search/${generation}/${name2}`, content]));
}
function placeEntities(entities, items) {
  const places2 = new Map(items.map(({ id }, place) => [id, place]));
  return entities.map(({ kind, name: name2, items: held }) => ({
    kind,
    name: name2,
    items: held.map((id) => places2.get(id) ?? -1).sort((a, b) => a - b)
  }));
}
function describeFile(content) {
  const bytes = Buffer.from(content);
  return { bytes: bytes.length, crc32c: crc32c(bytes) };
}
var BUNDLE_CHARACTERS;
var init_build_artefacts = __esm({
  "lib/ingest/publish/build-artefacts.ts"() {
    "use strict";
    init_crc32c();
    init_file_head();
    init_load_index();
    init_manifest();
    init_searchable_item();
    init_texts_artefact();
    init_word_cuts();
    init_issues_of();
    init_open_item();
    init_term_table();
    init_build_cache();
    init_report_step();
    init_analyser_version();
    init_fold();
    init_search_text();
    init_tokenize();
    init_build_near_files();
    init_build_reading_table();
    init_build_shard_files();
    init_build_word_files();
    init_generation_of();
    init_items_csv();
    init_related_ids();
    BUNDLE_CHARACTERS = 13e4;
  }
});

// lib/ingest/publish/radicals.ts
var PAIRS, RADICALS;
var init_radicals = __esm({
  "lib/ingest/publish/radicals.ts"() {
    "use strict";
    PAIRS = "\u2E81\u5382\u2E82\u4E5B\u2E83\u4E5A\u2E84\u4E59\u2E85\u4EBB\u2E86\u5182\u2E88\u5200\u2E89\u5202\u2E8A\u535C\u2E8B\u353E\u2E8C\u5C0F\u2E8D\u5C0F\u2E8E\u5140\u2E8F\u5C23\u2E90\u5C22\u2E92\u5DF3\u2E93\u5E7A\u2E94\u5F51\u2E95\u5F50\u2E96\u5FC4\u2E97\u5FC3\u2E98\u624C\u2E99\u6535\u2E9B\u65E1\u2E9C\u65E5\u2E9D\u6708\u2E9E\u6B7A\u2E9F\u6BCD\u2EA0\u6C11\u2EA1\u6C35\u2EA2\u6C3A\u2EA3\u706C\u2EA4\u722B\u2EA5\u722B\u2EA6\u4E2C\u2EA7\u725B\u2EA8\u72AD\u2EA9\u738B\u2EAB\u76EE\u2EAC\u793A\u2EAD\u793B\u2EAF\u7CF9\u2EB0\u7E9F\u2EB1\u7F53\u2EB2\u7F52\u2EB3\u34C1\u2EB4\u5197\u2EB6\u7F8A\u2EB9\u8002\u2EBA\u8080\u2EBB\u807F\u2EBC\u8089\u2EBE\u8279\u2EBF\u8279\u2EC0\u8279\u2EC1\u864E\u2EC2\u8864\u2EC3\u8980\u2EC4\u897F\u2EC5\u89C1\u2EC6\u89D2\u2EC8\u8BA0\u2EC9\u8D1D\u2ECB\u8F66\u2ECC\u8FB6\u2ECD\u8FB6\u2ECE\u8FB6\u2ECF\u9091\u2ED0\u9485\u2ED1\u9577\u2ED2\u9578\u2ED3\u957F\u2ED4\u95E8\u2ED6\u961D\u2ED7\u96E8\u2ED8\u9752\u2ED9\u97E6\u2EDA\u9875\u2EDB\u98CE\u2EDC\u98DE\u2EDD\u98DF\u2EDF\u98E0\u2EE0\u9963\u2EE2\u9A6C\u2EE3\u9AA8\u2EE4\u9B3C\u2EE5\u9C7C\u2EE6\u9E1F\u2EE7\u5364\u2EE8\u9EA6\u2EE9\u9EC4\u2EEA\u9EFE\u2EEB\u6589\u2EEC\u9F50\u2EED\u6B6F\u2EEE\u9F7F\u2EEF\u7ADC\u2EF0\u9F99\u2EF1\u9F9C\u2EF2\u4E80\u2EF3\u9F9F";
    RADICALS = new Map(
      Array.from(PAIRS.matchAll(/(.)(.)/gu), ([, radical = "", character = ""]) => [
        radical,
        character
      ])
    );
  }
});

// lib/ingest/publish/variant-characters.ts
var VARIANTS, MADE_IN_JAPAN, OTHER_FORMS;
var init_variant_characters = __esm({
  "lib/ingest/publish/variant-characters.ts"() {
    "use strict";
    VARIANTS = "\u6C5A\u6C61\u7526\u82CF\u56D8\u56DE\u5FA7\u904D\u7ADD\u5E76\u5002\u5E76\u9B2A\u6597\u9B2D\u6597\u95D8\u6597\u8B8E\u4EC7\u993B\u7CD5\u9D5E\u9E45\u9EA4\u7C97\u52E3\u7EE9\u9599\u95F9\u9684\u5824\u97EE\u97ED\u7832\u70AE\u7DDC\u7EF5\u7FA2\u7ED2\u8021\u9504\u8068\u8054\u8107\u80C1\u80F7\u80F8\u81EF\u768B\u83D3\u679C\u88E0\u88D9\u89A9\u7779\u8AE0\u55A7\u8EAD\u803D\u8F2D\u8F6F\u8FFA\u4E43\u90A8\u6751\u92B2\u710A\u9397\u67AA\u9A10\u9A8C\u51A9\u5199\u51A8\u5BCC\u96A3\u90BB\u820E\u820D\u6C37\u51B0\u90F7\u4E61\u9115\u4E61\u7DD6\u7EEA\u7DD2\u7EEA\u9834\u9896\u9895\u9896\u643E\u69A8\u8217\u94FA\u5D8B\u5C9B\u7881\u68CB";
    MADE_IN_JAPAN = "\u50CD\u52A8\u8FBC\u5165\u5CE0\u5CAD\u7551\u7530\u7560\u7530\u67A0\u6846";
    OTHER_FORMS = new Map(
      Array.from((VARIANTS + MADE_IN_JAPAN).matchAll(/(.)(.)/gu), ([, form = "", character = ""]) => [
        form,
        character
      ])
    );
  }
});

// lib/ingest/publish/build-fold-tables.ts
import { Converter } from "opencc-js";
function buildFoldTables(texts, cache = NO_CACHE) {
  allSimplified ??= keptSimplifications(cache);
  const all = allSimplified;
  const standing = charactersOf2(texts);
  const wanted2 = new Set([...standing].map((char) => all.get(char) ?? char));
  return {
    standing: encodeFoldTable([...all].filter(([other]) => standing.has(other))),
    typed: encodeFoldTable([...all].filter(([, simplified]) => wanted2.has(simplified)))
  };
}
function charactersOf2(texts) {
  const isThere = new Uint8Array(1114112);
  for (const text of texts) {
    const plain2 = text.normalize("NFKC");
    for (let at = 0; at < plain2.length; at++) {
      const code = plain2.codePointAt(at);
      isThere[code] = 1;
      if (code > 65535) at++;
    }
  }
  const found = /* @__PURE__ */ new Set();
  for (let code = 0; code < isThere.length; code++) {
    if (isThere[code] === 1) found.add(String.fromCodePoint(code));
  }
  return found;
}
function keptSimplifications(cache) {
  const kept = cache.read(KEPT_AS3, "");
  if (kept !== null) return new Map(JSON.parse(kept.toString()));
  const all = simplifications();
  cache.write(KEPT_AS3, "", [Buffer.from(JSON.stringify([...all]))]);
  return all;
}
function simplifications() {
  const simplify = createSimplifier();
  const all = /* @__PURE__ */ new Map();
  const add = (char, simplified) => {
    if (simplified !== char) all.set(char, simplified);
  };
  for (const [first, last] of HAN_RANGES) {
    for (let code = first; code <= last; code++) {
      const char = String.fromCodePoint(code);
      add(char, simplify(char));
    }
  }
  for (const [form, character] of OTHER_FORMS) add(form, character);
  for (const [radical, character] of RADICALS) add(radical, simplify(character));
  return all;
}
function createSimplifier() {
  const traditional = ["t", "hk", "tw"].map((from) => Converter({ from, to: "cn" }));
  const withJapanese = [...traditional, Converter({ from: "jp", to: "cn" })];
  const isCommon = new Set(commonCharacters());
  return (char) => {
    for (const convert of isCommon.has(char) ? traditional : withJapanese) {
      const simplified = convert(char);
      if (simplified !== char && [...simplified].length === 1) return simplified;
    }
    return char;
  };
}
var HAN_RANGES, KEPT_AS3, allSimplified;
var init_build_fold_tables = __esm({
  "lib/ingest/publish/build-fold-tables.ts"() {
    "use strict";
    init_build_cache();
    init_fold_table();
    init_common_characters();
    init_radicals();
    init_variant_characters();
    HAN_RANGES = [
      [13312, 40959],
      [63744, 64255],
      [131072, 205743]
    ];
    KEPT_AS3 = "tables/simplified";
    allSimplified = null;
  }
});

// lib/ingest/publish/printed-originals.ts
import { existsSync } from "node:fs";
import { join as join2 } from "node:path";
function withOriginals(folder, items) {
  const originalOf = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  const linked = items.map((item) => {
    const { file } = item.lines;
    const original = originalOf.get(file) ?? findOriginal(folder, file);
    originalOf.set(file, original);
    if (original === null) return item;
    files.set(`${PLACE}/${original}`, join2(folder, original));
    const address = original.split("/").map(encodeURIComponent).join("/");
    const page = item.page === null ? "" : `#page=${item.page}`;
    return { ...item, original: `/${PLACE}/${address}${page}` };
  });
  return { items: linked, files };
}
function findOriginal(folder, file) {
  if (PDF.some((ending) => file.endsWith(ending))) return file;
  const stem = file.replace(/\.[^./]*$/, "");
  return PDF.map((ending) => stem + ending).find((one) => existsSync(join2(folder, one))) ?? null;
}
var PLACE, PDF;
var init_printed_originals = __esm({
  "lib/ingest/publish/printed-originals.ts"() {
    "use strict";
    PLACE = "data/originals";
    PDF = [".pdf", ".PDF"];
  }
});

// lib/ingest/sources/detect-encoding.ts
function detectEncoding(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
  const sample = sampleOf(bytes);
  const utf8 = decodeLeniently("utf-8", sample);
  if (!utf8.slice(0, -1).includes("\uFFFD") && !utf8.includes("\0")) return "utf-8";
  let best = {
    encoding: "utf-8",
    score: plausibility(utf8)
  };
  for (const encoding of LEGACY) {
    const score = plausibility(decodeLeniently(encoding, sample));
    if (score > best.score) best = { encoding, score };
  }
  if (best.score > 0) return best.encoding;
  return zeroPlaced(sample) ?? (utf8.includes("\0") || isMostlyHan(utf8) ? "utf-8" : "gb18030");
}
function sampleOf(bytes) {
  const first = bytes.findIndex((byte) => byte > 127);
  const start = Math.max(first, 0) & ~1;
  return bytes.subarray(start, start + SAMPLE_BYTES);
}
function zeroPlaced(bytes) {
  const zeros = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < bytes.length / 4) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}
function decodeStrictly(encoding, bytes) {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === "big5" && /\p{Co}/u.test(text) ? null : text;
  } catch {
    return null;
  }
}
function decodeLeniently(encoding, bytes) {
  return new TextDecoder(encoding).decode(bytes);
}
function plausibility(text) {
  let common = 0;
  let broken = 0;
  let total = 0;
  for (const character of text) {
    total += 1;
    if (COMMON.has(character)) common += 1;
    else if (isBroken(character)) broken += 1;
  }
  return (common - 2 * broken) / Math.max(total, 1);
}
function isBroken(character) {
  return /[\0\ufffd\p{Co}\p{Cn}\p{Cs}]/u.test(character);
}
function isMostlyHan(text) {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return han > broken;
}
var ENCODING_NAMES, SAMPLE_BYTES, LEGACY, COMMON;
var init_detect_encoding = __esm({
  "lib/ingest/sources/detect-encoding.ts"() {
    "use strict";
    ENCODING_NAMES = {
      "utf-8": "UTF-8",
      "utf-16le": "UTF-16",
      "utf-16be": "UTF-16",
      gb18030: "GB18030",
      big5: "Big5"
    };
    SAMPLE_BYTES = 1 << 16;
    LEGACY = ["gb18030", "big5", "utf-16le", "utf-16be"];
    COMMON = new Set(
      "\u7684\u4E00\u662F\u5728\u4E0D\u4E86\u6709\u548C\u4EBA\u8FD9\u9019\u4E2D\u5927\u4E3A\u70BA\u4E0A\u4E2A\u500B\u56FD\u570B\u6211\u4EE5\u8981\u4ED6\u65F6\u6642\u6765\u4F86\u7528\u4EEC\u5011\u751F\u5230\u4F5C\u5730\u4E8E\u65BC\u51FA\u5C31\u5206\u5BF9\u5C0D\u6210\u4F1A\u6703\u53EF\u4E3B\u53D1\u767C\u5E74\u52A8\u52D5\u540C\u5DE5\u4E5F\u80FD\u4E0B\u8FC7\u904E\u5B50\u8BF4\u8AAA\u4EA7\u7522\u79CD\u7A2E\u9762\u800C\u65B9\u540E\u5F8C\u591A\u5B9A\u884C\u5B66\u5B78\u6CD5\u6240\u6C11\u5F97\u7ECF\u7D93\u5341\u4E09\u4E4B\u8FDB\u9032\u7B49\u90E8\u5EA6\u5BB6\u6708\u65E5\u5E02\u53BF\u7E23\u7701\u653F\u5E9C\u516C\u5C40\u8BAE\u8B70\u5F00\u958B\u59D4\u529E\u8FA6\u5173\u95DC\u901A\u77E5\u7B2C\u6761\u689D\u533A\u5340\uFF0C\u3002\u3001\uFF1A\uFF1B\uFF08\uFF09\u300A\u300B\u201C\u201D\u300C\u300D\u3000"
    );
  }
});

// lib/ingest/sources/decode-source.ts
function decodeSource(file, bytes) {
  const { text, problems } = decodeText(file, bytes);
  const lost2 = text === null ? [] : lostCharacters(file, text);
  return lost2.length > 0 ? { text: null, problems: lost2 } : { text, problems };
}
function decodeText(file, bytes) {
  const encoding = detectEncoding(bytes);
  const text = decodeStrictly(encoding, bytes);
  if (text === null) return { text, problems: undecodable(file, encoding, bytes) };
  if (text.trim() === "") return { text: null, problems: [empty(file)] };
  return { text: text.normalize("NFC"), problems: [] };
}
function undecodable(file, encoding, bytes) {
  const expected = `${ENCODING_NAMES[encoding]} \u7F16\u7801\u7684\u6587\u5B57`;
  const found = "\u65E0\u6CD5\u8BC6\u522B\u7684\u5B57\u8282";
  const at = (line, remedy2) => {
    return { file, line, severity: "error", expected, found, remedy: remedy2 };
  };
  const remedy = `\u5BF9\u7167\u539F\u7A3F\u6539\u6B63\u8FD9\u4E00\u884C\uFF1B\u6216\u8005${SAVE_AS_UTF8}`;
  if (ENCODING_NAMES[encoding] === "UTF-16") {
    const lines = new TextDecoder(encoding).decode(bytes).split(/\r\n|\r|\n/);
    return lines.flatMap((line, index) => line.includes("\uFFFD") ? [at(index + 1, remedy)] : []);
  }
  return byteLines(bytes).flatMap(
    (line, index) => decodeStrictly(encoding, line) === null ? [at(index + 1, remedy)] : []
  );
}
function byteLines(bytes) {
  const [LF2, CR] = [10, 13];
  const lines = [];
  let start = 0;
  bytes.forEach((byte, index) => {
    if (byte !== LF2 && !(byte === CR && bytes[index + 1] !== LF2)) return;
    lines.push(bytes.subarray(start, index));
    start = index + 1;
  });
  lines.push(bytes.subarray(start));
  return lines;
}
function empty(file) {
  const remedy = "\u653E\u5165\u8FD9\u4E00\u671F\u7684\u5168\u6587\uFF0C\u6216\u8005\u5220\u9664\u8FD9\u4E2A\u6587\u4EF6";
  return { file, line: null, severity: "error", expected: "\u6709\u6587\u5B57\u7684\u6587\u4EF6", found: "\u7A7A\u6587\u4EF6", remedy };
}
function lostCharacters(file, text) {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const lost2 = /[\ufffd\0]/.exec(line);
    if (!lost2) return [];
    const found = lost2[0] === "\0" ? "\u7A7A\u5B57\u7B26\uFF08\u53EF\u80FD\u4E0D\u662F\u6587\u672C\u6587\u4EF6\uFF09" : "\u5DF2\u635F\u574F\u7684\u5B57\u7B26\uFF08\uFFFD\uFF09";
    return [
      {
        file,
        line: index + 1,
        severity: "error",
        expected: "\u5B8C\u597D\u7684\u6587\u5B57",
        found,
        remedy: `\u5BF9\u7167\u539F\u7A3F\u6539\u6B63\u8FD9\u4E00\u884C\uFF1B\u6216\u8005${SAVE_AS_UTF8}`
      }
    ];
  });
}
var SAVE_AS_UTF8;
var init_decode_source = __esm({
  "lib/ingest/sources/decode-source.ts"() {
    "use strict";
    init_detect_encoding();
    SAVE_AS_UTF8 = "\u7528\u6587\u5B57\u7F16\u8F91\u5668\u6253\u5F00\u539F\u7A3F\uFF0C\u53E6\u5B58\u4E3A UTF-8 \u7F16\u7801";
  }
});

// lib/ingest/sources/ingest-problem.ts
function formatProblem(problem3) {
  const { file, line, severity, expected, found, remedy } = problem3;
  const place = line === null ? file : `${file}:${line}`;
  return `${SEVERITY_NAMES[severity]} ${place}\uFF1A\u5E94\u4E3A${expected}\uFF1B\u5B9E\u4E3A${found}\u3002\u5904\u7406\uFF1A${remedy}\u3002`;
}
function quote(text) {
  const characters = [...text.replace(/\s+/g, " ").trim()];
  const shown = characters.length > 40 ? `${characters.slice(0, 40).join("")}\u2026` : characters.join("");
  return `\u201C${shown}\u201D`;
}
function sortProblems(problems) {
  return [...problems].sort(
    (a, b) => a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1
  );
}
var SEVERITY_NAMES;
var init_ingest_problem = __esm({
  "lib/ingest/sources/ingest-problem.ts"() {
    "use strict";
    SEVERITY_NAMES = { error: "\u9519\u8BEF", omitted: "\u672A\u6536\u5F55", warning: "\u63D0\u793A" };
  }
});

// lib/ingest/sources/ingest-error.ts
function throwOnErrors(problems) {
  if (problems.some(({ severity }) => severity === "error")) throw new IngestError(problems);
}
var IngestError;
var init_ingest_error = __esm({
  "lib/ingest/sources/ingest-error.ts"() {
    "use strict";
    init_ingest_problem();
    IngestError = class extends Error {
      problems;
      constructor(problems) {
        const sorted = sortProblems(problems);
        const errors = sorted.filter(({ severity }) => severity === "error");
        super(errors.map(formatProblem).join("\n"));
        this.name = "IngestError";
        this.problems = sorted;
      }
    };
  }
});

// lib/ingest/sources/editors-list.ts
import { existsSync as existsSync2, readFileSync } from "node:fs";
import { join as join3 } from "node:path";
function isListName(name2) {
  return LIST_NAMES.has(name2.toLowerCase());
}
function readList(name2, folders) {
  const found = findList(name2, folders);
  if (found === null) return null;
  const bytes = readFileSync(found.path);
  if (/^[\s\ufeff]*$/u.test(bytes.toString("utf8"))) return { file: found.file, text: "" };
  const { text, problems } = decodeSource(found.file, bytes);
  throwOnErrors(problems);
  return { file: found.file, text: text ?? "" };
}
function findList(name2, folders) {
  const places2 = folders.flatMap(
    (folder) => [`${LISTS_FOLDER}/${name2}`, name2].map((file) => ({ path: join3(folder, file), file }))
  );
  return places2.find(({ path }) => existsSync2(path)) ?? null;
}
function misplacedLists(folder) {
  return [...LIST_NAMES].filter((name2) => existsSync2(join3(folder, name2))).map((name2) => {
    const place = `${LISTS_FOLDER}/${name2}`;
    const isShadowed = existsSync2(join3(folder, place));
    return {
      file: name2,
      line: null,
      severity: "warning",
      expected: `\u653E\u5728 ${LISTS_FOLDER} \u6587\u4EF6\u5939\u91CC\u7684 ${place}`,
      found: isShadowed ? `${place} \u4E4B\u5916\u8FD8\u6709\u4E00\u4EFD\uFF0C\u6CA1\u6709\u8BFB\u53D6` : "\u4E0E\u5404\u671F\u539F\u6587\u653E\u5728\u4E00\u8D77\uFF0C\u4ECD\u5DF2\u8BFB\u53D6",
      remedy: isShadowed ? `\u628A\u8FD8\u8981\u7528\u7684\u5185\u5BB9\u5E76\u5165 ${place}\uFF0C\u518D\u5220\u9664\u8FD9\u4E00\u4EFD` : `\u628A\u5B83\u79FB\u5230 ${LISTS_FOLDER} \u6587\u4EF6\u5939\u91CC\uFF0C\u540D\u79F0\u4E0D\u53D8`
    };
  });
}
var LISTS_FOLDER, LIST_NAMES;
var init_editors_list = __esm({
  "lib/ingest/sources/editors-list.ts"() {
    "use strict";
    init_decode_source();
    init_ingest_error();
    LISTS_FOLDER = "lists";
    LIST_NAMES = /* @__PURE__ */ new Set([
      "sections.txt",
      "user-dict.txt",
      "counties.txt",
      "synonyms.txt",
      "judgments.jsonl",
      "registry.txt",
      "site.txt"
    ]);
  }
});

// lib/ingest/sources/source-line.ts
function splitLines(text) {
  return text.split(/\r\n|\r|\n/).flatMap(
    (line, index) => line.split(/[\f\v\u0085\u2028\u2029]/).map((part2) => ({ number: index + 1, text: part2 }))
  );
}
var init_source_line = __esm({
  "lib/ingest/sources/source-line.ts"() {
    "use strict";
  }
});

// lib/ingest/sources/parse-counties.ts
function parseCounties(file, text) {
  const counties = [];
  const problems = [];
  const lineOf2 = /* @__PURE__ */ new Map();
  for (const { number: line, text: raw } of splitLines(text)) {
    const content = raw.replace(/^\ufeff/, "").replace(/#.*$/u, "");
    const words = [...new Set(content.trim().split(/\s+/))].filter((word) => word !== "");
    const warn = (expected, found, remedy) => problems.push({ file, line, severity: "warning", expected, found, remedy });
    const unusable = words.filter((word) => !isHanWord(word));
    if (unusable.length > 0) {
      warn(EXPECTED, quote(content), `\u8FD9\u4E00\u884C\u5DF2\u7565\u53BB\uFF1B\u8BF7\u6539\u5199${quote(unusable.join(" "))}`);
      continue;
    }
    const forms = words.filter((word) => {
      const earlier = lineOf2.get(word);
      if (earlier === void 0) return true;
      const remedy = `\u5DF2\u7B97\u4F5C\u7B2C${earlier}\u884C\u7684\u53BF\u533A\uFF1B\u8BF7\u4ECE\u5176\u4E2D\u4E00\u884C\u5220\u53BB`;
      warn("\u6BCF\u79CD\u5199\u6CD5\u53EA\u5C5E\u4E8E\u4E00\u4E2A\u53BF\u533A", quote(word), remedy);
      return false;
    });
    const [name2] = forms;
    if (name2 === void 0 || name2 !== words[0]) continue;
    for (const form of forms) lineOf2.set(form, line);
    counties.push({ name: name2, forms });
  }
  return { counties, problems };
}
var EXPECTED;
var init_parse_counties = __esm({
  "lib/ingest/sources/parse-counties.ts"() {
    "use strict";
    init_han();
    init_ingest_problem();
    init_source_line();
    EXPECTED = "\u201C\u53BF\u533A\u540D \u5176\u4ED6\u5199\u6CD5\u201D\uFF0C\u90FD\u662F\u4E24\u4E2A\u4EE5\u4E0A\u6C49\u5B57\uFF0C\u4EE5\u7A7A\u683C\u5206\u5F00";
  }
});

// lib/domain/site-settings.ts
var DEFAULT_SETTINGS;
var init_site_settings = __esm({
  "lib/domain/site-settings.ts"() {
    "use strict";
    DEFAULT_SETTINGS = {
      siteName: "\u6CB3\u6D1B\u68C0\u7D22",
      gazetteName: "\u516C\u62A5",
      sponsor: null,
      operator: null,
      siteCode: null,
      icpNumber: null,
      policeNumber: null,
      address: null,
      phone: null,
      corrections: null,
      isOfficial: null,
      publishesSources: false
    };
  }
});

// lib/ingest/sources/parse-site-settings.ts
function parseSiteSettings(file, text) {
  const said = {};
  const problems = [];
  const lineOf2 = /* @__PURE__ */ new Map();
  for (const { number: line, text: raw } of splitLines(text)) {
    const content = raw.replace(/^\ufeff/, "").trim();
    if (content === "" || content.startsWith("#")) continue;
    const [, written = "", value = ""] = /^([^：:]*)[：:](.*)$/u.exec(content) ?? [];
    const word = written.replace(/\s/gu, "");
    const key = Object.hasOwn(KEYS, word) ? KEYS[word] : void 0;
    const fail = (expected, found, remedy) => problems.push({ file, line, severity: "error", expected, found, remedy });
    if (!key) {
      fail(
        `\u201C\u952E\uFF1A\u503C\u201D\uFF0C\u952E\u662F\u4E0B\u9762\u7684\u4E00\u79CD\uFF1A${Object.keys(KEYS).join("\u3001")}`,
        quote(content),
        "\u6539\u6B63\u5192\u53F7\u524D\u9762\u7684\u5B57\uFF1B\u4E0D\u8981\u7684\u884C\u8BF7\u5220\u53BB\uFF0C\u8BF4\u660E\u8BF7\u4EE5 # \u5F00\u5934"
      );
      continue;
    }
    const earlier = lineOf2.get(word);
    if (earlier !== void 0) {
      fail(`\u6BCF\u4E00\u9879\u53EA\u5199\u4E00\u6B21\uFF08${word}\u5DF2\u5728\u7B2C${earlier}\u884C\uFF09`, quote(content), "\u5220\u53BB\u5176\u4E2D\u4E00\u884C");
      continue;
    }
    lineOf2.set(word, line);
    const wanted2 = value.trim();
    if (wanted2 === "") continue;
    if (key.form && !key.form.test(wanted2)) {
      fail(`${word}\u662F${key.expected}`, quote(wanted2), "\u7167\u683C\u5F0F\u6539\u5199\uFF1B\u6682\u65F6\u6CA1\u6709\u7684\uFF0C\u628A\u5192\u53F7\u540E\u9762\u7559\u7A7A");
      continue;
    }
    said[key.name] = key.form === YES_OR_NO.form ? wanted2 === "\u662F" : wanted2;
  }
  return { settings: { ...DEFAULT_SETTINGS, ...said }, problems };
}
var SITE_FILE, YES_OR_NO, TEXT, KEYS;
var init_parse_site_settings = __esm({
  "lib/ingest/sources/parse-site-settings.ts"() {
    "use strict";
    init_site_settings();
    init_ingest_problem();
    init_source_line();
    SITE_FILE = "site.txt";
    YES_OR_NO = { expected: "\u201C\u662F\u201D\u6216\u201C\u5426\u201D", form: /^[是否]$/u };
    TEXT = { expected: "\u4E00\u884C\u6587\u5B57" };
    KEYS = {
      \u7F51\u7AD9\u540D\u79F0: { name: "siteName", expected: "\u4E0D\u8D85\u8FC716\u4E2A\u5B57", form: /^.{1,16}$/u },
      \u516C\u62A5\u540D\u79F0: {
        name: "gazetteName",
        expected: "\u4E0D\u8D85\u8FC724\u4E2A\u5B57\u3001\u4E0D\u5E26\u4E66\u540D\u53F7",
        form: /^[^《》]{1,24}$/u
      },
      \u4E3B\u529E\u5355\u4F4D: { name: "sponsor", ...TEXT },
      \u627F\u529E\u5355\u4F4D: { name: "operator", ...TEXT },
      \u7F51\u7AD9\u6807\u8BC6\u7801: {
        name: "siteCode",
        expected: "\u5341\u4F4D\u6570\u5B57\u6216\u5B57\u6BCD\uFF0C\u4F8B\u5982 4103000001",
        form: /^[0-9a-z]{10}$/iu
      },
      ICP\u5907\u6848: {
        name: "icpNumber",
        expected: "\u5907\u6848\u53F7\u5168\u79F0\uFF0C\u4F8B\u5982\u201C\u8C6BICP\u590705000000\u53F7-1\u201D",
        form: /^\p{Script=Han}ICP[备证]\d{6,}号(?:-\d+)?$/u
      },
      \u516C\u7F51\u5B89\u5907: {
        name: "policeNumber",
        expected: "\u5907\u6848\u53F7\u5168\u79F0\uFF0C\u4F8B\u5982\u201C\u8C6B\u516C\u7F51\u5B89\u590741030002000000\u53F7\u201D",
        form: /^\p{Script=Han}公网安备\s?\d{14}号$/u
      },
      \u5730\u5740: { name: "address", ...TEXT },
      \u7535\u8BDD: { name: "phone", expected: "\u7535\u8BDD\u53F7\u7801", form: /^[\d\s()（）+\-—、，转]{5,60}$/u },
      \u7EA0\u9519\u5730\u5740: {
        name: "corrections",
        expected: "\u7535\u5B50\u90AE\u7BB1\uFF0C\u6216\u4EE5 https:// \u5F00\u5934\u7684\u7F51\u5740",
        form: /^(?:[^\s@<>"?&]+@[^\s@<>"?&]+\.[a-z]{2,}|https?:\/\/[^\s<>"]+)$/iu
      },
      \u5B98\u65B9\u7F51\u7AD9: { name: "isOfficial", ...YES_OR_NO },
      \u516C\u5F00\u539F\u4EF6: { name: "publishesSources", ...YES_OR_NO }
    };
  }
});

// lib/ingest/sources/parse-synonyms.ts
function parseSynonyms(file, text, fold) {
  let groups = [];
  const directed = [];
  const near = [];
  const struck = [];
  const problems = [];
  const wordsOf4 = (part2) => [
    ...new Set(
      part2.split(/[\s=＝]+/u).map((word) => fold(word).text).filter((word) => word !== "")
    )
  ];
  for (const { number: line, text: raw } of splitLines(text)) {
    const content = raw.replace(/^\ufeff/, "").replace(/#.*$/u, "");
    const [left = "", ...right] = content.split(/→|->|[～~]/u);
    const isNear = /[～~]/u.test(content);
    const strike = /^\s*[-－]\s+(.*)$/u.exec(content)?.[1];
    const words = wordsOf4(strike ?? left);
    if (strike !== void 0) {
      if (words.length > 0) struck.push(words);
    } else if (right.length > 0) {
      const to = wordsOf4(right.join(" "));
      if (words.length > 0 && to.some((word) => words.length > 1 || word !== words[0]))
        (isNear ? near : directed).push({ from: words, to });
      else {
        const expected = "\u201C\u2192\u201D\u6216\u201C\uFF5E\u201D\u4E24\u8FB9\u5404\u81F3\u5C11\u4E00\u4E2A\u8BCD\uFF0C\u4F8B\u5982\u201C\u8BA8\u85AA \u2192 \u6B20\u85AA\u201D";
        problems.push(problemOf(file, line, content, expected));
      }
    } else if (words.length === 1) {
      const expected = "\u4E00\u884C\u81F3\u5C11\u4E24\u4E2A\u4E0D\u540C\u7684\u5199\u6CD5\uFF0C\u7528\u201C=\u201D\u6216\u7A7A\u683C\u5206\u5F00\uFF0C\u4F8B\u5982\u201C\u5E02\u603B\u5DE5\u4F1A = \u6D1B\u9633\u5E02\u603B\u5DE5\u4F1A\u201D";
      problems.push(problemOf(file, line, content, expected));
    } else if (words.length > 1) {
      const related = groups.filter((other) => words.some((word) => other.has(word)));
      const joined5 = /* @__PURE__ */ new Set([...related.flatMap((other) => [...other]), ...words]);
      groups = [...groups.filter((other) => !related.includes(other)), joined5];
    }
  }
  return { groups: groups.map((group) => [...group]), directed, near, struck, problems };
}
function problemOf(file, line, found, expected) {
  return {
    file,
    line,
    severity: "warning",
    expected,
    found: quote(found),
    remedy: "\u8FD9\u4E00\u884C\u5DF2\u7565\u53BB\uFF1B\u8BF7\u8865\u4E0A\u53E6\u4E00\u4E2A\u5199\u6CD5"
  };
}
var init_parse_synonyms = __esm({
  "lib/ingest/sources/parse-synonyms.ts"() {
    "use strict";
    init_ingest_problem();
    init_source_line();
  }
});

// lib/ingest/names/find-institutions.ts
function findInstitutions(words, listed2) {
  const runs = [];
  for (let first = 0; first < words.length; first++) {
    const last = lastOfBody(words, first, listed2);
    if (last === null) continue;
    runs.push({ first, last });
    first = last;
  }
  return runs;
}
function lastOfBody(words, first, listed2) {
  const head = words[first];
  if (!head) return null;
  let last = listed2.has(head.term) ? first : null;
  if ((!HEAD.test(head.tag) || head.term.startsWith("\u5404")) && !OWN.has(head.term)) return last;
  for (let at = first + 1; at < Math.min(words.length, first + MOST_WORDS); at++) {
    const word = words[at];
    if (word?.gap !== "" || !goesOn(word, last !== null)) break;
    if (BODY.test(word.term) || listed2.has(word.term)) last = at;
  }
  return last;
}
function goesOn({ term, tag }, complete) {
  if (tag === "x" && FUNCTION_CHARACTER.test(term)) return false;
  return (complete ? EXTENSION : INNER).test(tag);
}
var BODY, HEAD, OWN, INNER, EXTENSION, FUNCTION_CHARACTER, MOST_WORDS;
var init_find_institutions = __esm({
  "lib/ingest/names/find-institutions.ts"() {
    "use strict";
    BODY = /(?:大学|学院|法院|检察院|总工会|红十字会|研究院|银行|公司|集团|委员会|常委会|政协|妇联|科协|博物馆|厅|(?<![布格结全大时政开破僵])局|(?:改|资|健|工|编|委)委)$/;
    HEAD = /^(?:ns|nt)/;
    OWN = /* @__PURE__ */ new Set(["\u5E02", "\u7701", "\u53BF", "\u533A"]);
    INNER = /^(?:n|vn$|j$|x$|b$|a$|eng$|an$)/;
    EXTENSION = /^(?:n|j$|b$|eng$)/;
    FUNCTION_CHARACTER = /[由到在和与及等了的将从向被把率来各对为市]/;
    MOST_WORDS = 6;
  }
});

// lib/ingest/names/find-offices.ts
function findOffices(words, at) {
  const offices = [];
  let end = at - 1;
  let gap = words[at]?.gap;
  while (gap === "" || gap === "\u3001" && offices.length > 0) {
    const start = startOfTitle(words, end);
    if (start === null) break;
    offices.push(joined(words, start, end));
    gap = words[start]?.gap;
    end = start - 1;
  }
  const after = words[at + 1];
  if (offices.length === 0 && after?.gap === "" && TITLE.test(after.term))
    offices.push(after.printed);
  return offices.filter((office) => !NO_OFFICE.test(office));
}
function startOfTitle(words, end) {
  const nearest = [words[end - 1], words[end]].map((word) => word?.term ?? "").join("");
  const isTitle = words[end]?.gap === "" ? TITLE.test(nearest) : TITLE.test(words[end]?.term ?? "");
  if (!isTitle) return null;
  let start = end;
  while (words[start]?.gap === "" && isPartOfTitle(words[start - 1])) start--;
  const before = words[start]?.gap === "" ? words[start - 1]?.tag ?? "" : "";
  const mayBeCut = /^[cv]/.test(before) && OF_COMMITTEE.test(joined(words, start, end));
  return mayBeCut || end - start >= LONGEST ? null : start;
}
function isPartOfTitle(word) {
  if (word === void 0 || word.term === NO_PART) return false;
  return PART_OF_TITLE.test(word.tag) || RANK.test(word.term);
}
function joined(words, start, end) {
  return words.slice(start, end + 1).map(({ printed }) => printed).join("");
}
var PART_OF_TITLE, RANK, NO_PART, OF_COMMITTEE, NO_OFFICE, LONGEST;
var init_find_offices = __esm({
  "lib/ingest/names/find-offices.ts"() {
    "use strict";
    init_find_persons();
    PART_OF_TITLE = /^(?:n(?!r)|j|b|s|vn|x|eng)/;
    RANK = /^[一二三四]级$/;
    NO_PART = "\u4EE3\u8868";
    OF_COMMITTEE = /委员会/;
    NO_OFFICE = /领导$/;
    LONGEST = 8;
  }
});

// lib/ingest/names/find-names.ts
function findNames(words, listed2) {
  const persons = findPersonWords(words, listed2.persons).map((found) => {
    const { term = "", printed = "" } = words[found.at] ?? {};
    return { ...found, term, printed, offices: findOffices(words, found.at) };
  });
  const others = findInstitutions(words, listed2.bodies).map(({ first, last }) => {
    const run = words.slice(first, last + 1);
    return {
      kind: "institution",
      term: run.map(({ term }) => term).join(""),
      printed: run.map(({ printed }) => printed).join("")
    };
  });
  for (const { term, printed } of words) {
    const county = listed2.counties.get(term);
    if (county !== void 0) others.push({ kind: "county", term: county, printed: county });
    else if (listed2.places.has(term)) others.push({ kind: "place", term, printed });
  }
  return { persons, others };
}
var init_find_names = __esm({
  "lib/ingest/names/find-names.ts"() {
    "use strict";
    init_find_institutions();
    init_find_offices();
    init_find_persons();
  }
});

// lib/text/folded-text.ts
function sourceSpan(folded, span) {
  const start = folded.starts[span.start];
  const end = folded.ends[span.end - 1];
  if (start === void 0 || end === void 0 || span.end <= span.start) {
    throw new RangeError(
      `Expected a non-empty span inside 0..${folded.text.length}, got ${span.start}..${span.end}`
    );
  }
  return { start, end };
}
var init_folded_text = __esm({
  "lib/text/folded-text.ts"() {
    "use strict";
  }
});

// lib/ingest/names/tag-words.ts
function tagTokens(folded, tokens, tagOf) {
  const words = longest(tokens);
  return words.map((word, at) => {
    const { start, end } = sourceSpan(folded, word);
    const before = words[at - 1];
    const last = before === void 0 ? 0 : sourceSpan(folded, before).end;
    return {
      term: word.term,
      printed: folded.source.slice(start, end).replace(/\s+/g, ""),
      tag: tagOf(word.term),
      gap: at === 0 ? START : folded.source.slice(last, start)
    };
  });
}
function longest(tokens) {
  const kept = [];
  const byPlace = [...tokens].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const token of byPlace) {
    if (token.start >= (kept.at(-1)?.end ?? 0)) kept.push(token);
  }
  return kept;
}
var START;
var init_tag_words = __esm({
  "lib/ingest/names/tag-words.ts"() {
    "use strict";
    init_folded_text();
    init_tokenize();
    START = "\n";
  }
});

// lib/ingest/analysis/analyse-item.ts
function analyseItem(item, { fold, cutHan, tagOf, listed: listed2 }) {
  const analyse = (text) => {
    const folded = fold(text);
    const tokens = tokenize(folded, cutHan);
    return {
      terms: tokens.map(({ term }) => term),
      names: findNames(tagTokens(folded, tokens, tagOf), listed2)
    };
  };
  const title = analyse(item.title);
  const body = analyse(searchTextOf(item).text);
  return { ...countTerms(title.terms, body.terms), names: [title.names, body.names] };
}
var init_analyse_item = __esm({
  "lib/ingest/analysis/analyse-item.ts"() {
    "use strict";
    init_find_names();
    init_tag_words();
    init_search_text();
    init_tokenize();
    init_term_table();
  }
});

// lib/ingest/analysis/kept-issue.ts
function encodeIssue({ hashes, terms, names }) {
  const sizes = terms.items.map((item) => item.terms.length);
  const head = { hashes, vocabulary: terms.vocabulary, names, sizes };
  const text = Buffer.from(JSON.stringify(head));
  const padded = Buffer.concat([text, Buffer.alloc(-text.length & WORD - 1, " ")]);
  const numbers2 = terms.items.flatMap((item) => COLUMNS3.map((column2) => bytesOf3(item[column2])));
  return [bytesOf3(Uint32Array.of(padded.length)), padded, ...numbers2];
}
function decodeIssue(content) {
  const bytes = new Uint8Array(content);
  const [length = 0] = new Uint32Array(bytes.buffer, 0, 1);
  const end = WORD + length;
  const head = JSON.parse(content.toString("utf8", WORD, end));
  const numbers2 = new Uint32Array(bytes.buffer, end);
  let at = 0;
  const items = head.sizes.map((size) => {
    const [terms, inTitle, inBody] = [0, 1, 2].map(
      (column2) => numbers2.subarray(at + column2 * size, at + (column2 + 1) * size)
    );
    at += COLUMNS3.length * size;
    return { terms, inTitle, inBody };
  });
  const { hashes, vocabulary, names } = head;
  return { hashes, terms: { vocabulary, items }, names };
}
function bytesOf3({ buffer, byteOffset, byteLength }) {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
var WORD, COLUMNS3;
var init_kept_issue = __esm({
  "lib/ingest/analysis/kept-issue.ts"() {
    "use strict";
    WORD = 4;
    COLUMNS3 = ["terms", "inTitle", "inBody"];
  }
});

// lib/ingest/analysis/analyse-items.ts
function analyseItems(items, analyser, cache, key, tell) {
  const terms = new GrowingTermTable();
  const names = [];
  const tellOf = (done) => {
    const isTold = done % ITEMS_A_REPORT === 0 || done === items.length;
    if (items.length > ITEMS_A_REPORT && isTold) tell(done);
  };
  for (const issue of byIssue2(items)) {
    const name2 = `words/${fileNameOf(issue[0]?.issue.id ?? "")}`;
    const content = cache.read(name2, key);
    const known = content && decodeIssue(content);
    const tellItem = (done) => tellOf(names.length + done);
    const { analysed, isNew } = analyseIssue(issue, analyser, known, tellItem);
    if (isNew) cache.write(name2, key, encodeIssue(analysed));
    const add = terms.adderOf(analysed.terms);
    for (const item of analysed.terms.items) add(item);
    names.push(...analysed.names);
  }
  return { terms, names };
}
function analyseIssue(items, analyser, known, tell) {
  const hashes = items.map(
    (item) => fileNameOf(JSON.stringify([item.title, searchTextOf(item).text]))
  );
  if (known?.hashes.join() === hashes.join()) {
    for (let done = 1; done <= items.length; done++) tell(done);
    return { analysed: known, isNew: false };
  }
  const places2 = new Map(known?.hashes.map((hash2, place) => [hash2, place]));
  const terms = new GrowingTermTable();
  const names = [];
  const addKnown = terms.adderOf(known?.terms ?? terms);
  for (const [at, item] of items.entries()) {
    const place = places2.get(hashes[at] ?? "") ?? -1;
    const [earlier, itsNames] = [known?.terms.items[place], known?.names[place]];
    if (earlier && itsNames) {
      addKnown(earlier);
      names.push(itsNames);
    } else {
      const analysis = analyseItem(item, analyser);
      terms.add(analysis);
      names.push(analysis.names);
    }
    tell(at + 1);
  }
  return { analysed: { hashes, terms, names }, isNew: true };
}
function byIssue2(items) {
  const runs = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last?.[0]?.issue.id === item.issue.id) last.push(item);
    else runs.push([item]);
  }
  return runs;
}
var ITEMS_A_REPORT;
var init_analyse_items = __esm({
  "lib/ingest/analysis/analyse-items.ts"() {
    "use strict";
    init_build_cache();
    init_search_text();
    init_analyse_item();
    init_kept_issue();
    init_term_table();
    ITEMS_A_REPORT = 500;
  }
});

// lib/ingest/forms/title-key.ts
function titleKey(text) {
  return [...text].map(characterKey).join("");
}
function characterKey(character) {
  if (character >= "\u4E00" && character <= "\u9FFF") return character;
  const wide = character.normalize("NFKC").replace(/[\s\p{Cf}]+/gu, "");
  if (DOUBLE_QUOTES.test(wide)) return '"';
  if (SINGLE_QUOTES.test(wide)) return "'";
  if (DASHES.test(wide)) return "-";
  if (MIDDLE_DOTS.test(wide)) return "\xB7";
  return wide;
}
function sameWording(a, b) {
  return wording(a) === wording(b);
}
function wording(text) {
  return text.normalize("NFKC").replace(/\s+/gu, "");
}
var DOUBLE_QUOTES, SINGLE_QUOTES, DASHES, MIDDLE_DOTS;
var init_title_key = __esm({
  "lib/ingest/forms/title-key.ts"() {
    "use strict";
    DOUBLE_QUOTES = /[“”„‟「」『』〝〞"]/u;
    SINGLE_QUOTES = /[‘’‚‛']/u;
    DASHES = /[‐‑‒–—―－-]/u;
    MIDDLE_DOTS = /[·・•‧]/u;
  }
});

// lib/ingest/registry/registry.ts
var KIND_WORDS, ENTITY_WORDS, NO_DATE, PATH_MARK, VERB_WORDS;
var init_registry = __esm({
  "lib/ingest/registry/registry.ts"() {
    "use strict";
    KIND_WORDS = {
      item: "\u6761\u76EE",
      section: "\u680F\u76EE",
      name: "\u540D\u79F0"
    };
    ENTITY_WORDS = {
      person: "\u4EBA\u7269",
      county: "\u53BF\u533A",
      institution: "\u673A\u6784",
      place: "\u5730\u70B9"
    };
    NO_DATE = "\u65E0\u65E5\u671F";
    PATH_MARK = "\u203A";
    VERB_WORDS = {
      withdrawn: "\u64A4\u4E0B",
      renamed: "\u6539\u540D",
      moved: "\u6539\u53F7"
    };
  }
});

// lib/ingest/registry/parse-registry.ts
function parseRegistry(file, text) {
  const items = /* @__PURE__ */ new Map();
  const sections = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Map();
  const changes = { item: noChanges(), section: noChanges(), name: noChanges() };
  const problems = [];
  for (const { number: line, text: raw } of splitLines(text)) {
    const content = raw.replace(/^\ufeff/, "").trim();
    if (content === "" || content.startsWith("#")) continue;
    const report = (expected, remedy) => problems.push({
      file,
      line,
      severity: "error",
      expected,
      found: quote(content),
      remedy
    });
    const enter = (entries2, entry2, wording2) => {
      const known = entries2.get(entry2.id);
      if (known && !sameWording(wording2(known), wording2(entry2))) {
        const remedy = "\u4E24\u884C\u8BF4\u7684\u662F\u540C\u4E00\u4EF6\u4E8B\uFF0C\u5C31\u7559\u4E0B\u4E00\u884C\uFF1B\u4E0D\u662F\u540C\u4E00\u4EF6\u4E8B\uFF0C\u5C31\u7ED9\u540E\u767B\u8BB0\u7684\u6362\u4E00\u4E2A\u6CA1\u6709\u7528\u8FC7\u7684\u7F16\u53F7";
        report(`\u6BCF\u4E2A\u7F16\u53F7\u53EA\u767B\u8BB0\u4E00\u6B21\uFF08\u7B2C${known.line}\u884C\u5DF2\u6709 ${entry2.id}\uFF09`, remedy);
      } else if (!known) entries2.set(entry2.id, entry2);
    };
    const entry = parseEntry(content, line);
    const change = entry === null ? parseChange(content) : null;
    if (entry?.kind === "item") enter(items, entry.entry, ({ title }) => title);
    else if (entry?.kind === "section") enter(sections, entry.entry, ({ path }) => path.join("/"));
    else if (entry?.kind === "name") enter(names, entry.entry, ({ name: name2 }) => name2);
    else if (change?.verb === "withdrawn") changes[change.kind].withdrawn.set(change.id, line);
    else if (change?.verb === "renamed") {
      const { renamed } = changes[change.kind];
      renamed.set(change.id, [...renamed.get(change.id) ?? [], change.rest]);
    } else if (change?.verb === "moved") changes[change.kind].moved.set(change.id, change.rest);
    else if (/^(?:<{7}|={7}|>{7})/.test(content)) {
      report("\u767B\u8BB0\u7684\u884C", "\u8FD9\u662F\u5408\u5E76\u65F6\u7559\u4E0B\u7684\u8BB0\u53F7\uFF1A\u4E24\u8FB9\u7684\u767B\u8BB0\u90FD\u7559\u4E0B\uFF0C\u53EA\u5220\u53BB\u8FD9\u51E0\u884C\u8BB0\u53F7");
    } else {
      report(FORMS.join("\u3001"), "\u7167\u5176\u4E2D\u4E00\u79CD\u6539\u5199\uFF1B\u4E0D\u8BA4\u5F97\u7684\u884C\u4E0D\u80FD\u7565\u53BB\uFF0C\u5426\u5219\u7528\u8FC7\u7684\u7F16\u53F7\u4F1A\u518D\u7ED9\u522B\u7684\u6761\u76EE");
    }
  }
  return { registry: { file, items, sections, names, changes }, problems };
}
function parseEntry(content, line) {
  const [word, id = "", rest = ""] = cutWords(content, 2);
  const kind = KINDS.find((one) => KIND_WORDS[one] === word);
  if (kind === void 0 || !ID.test(id) || rest === "") return null;
  if (kind === "section") {
    const path = rest.split(PATH_MARK).map((name2) => name2.replace(/\s+/gu, ""));
    return path.length > 2 || path.includes("") ? null : { kind, entry: { id, line, path } };
  }
  const [first = "", wording2 = ""] = cutWords(rest, 1);
  if (wording2 === "") return null;
  if (kind === "name") {
    const entity = ENTITY_KINDS.find((one) => ENTITY_WORDS[one] === first);
    return entity ? { kind, entry: { id, line, kind: entity, name: wording2 } } : null;
  }
  if (first !== NO_DATE && !DATE.test(first)) return null;
  return {
    kind,
    entry: { id, line, date: first === NO_DATE ? null : first, title: wording2 }
  };
}
function parseChange(content) {
  const [verbWord, kindWord, id = "", rest = ""] = cutWords(content, 3);
  const verb = VERBS.find((one) => VERB_WORDS[one] === verbWord);
  const kind = KINDS.find((one) => KIND_WORDS[one] === kindWord);
  if (verb === void 0 || kind === void 0 || !ID.test(id)) return null;
  if (verb === "moved" && (!ID.test(rest) || rest === id)) return null;
  if (verb === "renamed" && rest === "") return null;
  return { verb, kind, id, rest };
}
function cutWords(content, count3) {
  const words = [];
  let rest = content;
  while (words.length < count3) {
    const [, word, after = ""] = /^(\S+)\s*(.*)$/su.exec(rest) ?? [];
    if (word === void 0) break;
    words.push(word);
    rest = after;
  }
  return [...words, rest];
}
function noChanges() {
  return {
    withdrawn: /* @__PURE__ */ new Map(),
    renamed: /* @__PURE__ */ new Map(),
    moved: /* @__PURE__ */ new Map()
  };
}
var KINDS, VERBS, ID, DATE, FORMS;
var init_parse_registry = __esm({
  "lib/ingest/registry/parse-registry.ts"() {
    "use strict";
    init_entity();
    init_title_key();
    init_ingest_problem();
    init_source_line();
    init_registry();
    KINDS = Object.keys(KIND_WORDS);
    VERBS = Object.keys(VERB_WORDS);
    ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
    DATE = /^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}-\d{2}-\d{2})?$/;
    FORMS = [
      "\u201C\u6761\u76EE \u7F16\u53F7 \u65E5\u671F \u6807\u9898\u201D",
      "\u201C\u680F\u76EE \u7F16\u53F7 \u680F\u76EE\u540D\u201D",
      "\u201C\u540D\u79F0 \u7F16\u53F7 \u7C7B\u522B \u540D\u79F0\u201D",
      "\u201C\u64A4\u4E0B \u6761\u76EE \u7F16\u53F7 \u8BF4\u660E\u201D",
      "\u201C\u6539\u540D \u6761\u76EE \u7F16\u53F7 \u65B0\u6807\u9898\u201D",
      "\u201C\u6539\u53F7 \u6761\u76EE \u65E7\u7F16\u53F7 \u65B0\u7F16\u53F7\u201D"
    ];
  }
});

// lib/ingest/registry/read-registry.ts
function readRegistry(folder) {
  const { file, text } = readList(REGISTRY_FILE, [folder]) ?? {
    file: `${LISTS_FOLDER}/${REGISTRY_FILE}`,
    text: ""
  };
  return parseRegistry(file, text);
}
var REGISTRY_FILE;
var init_read_registry = __esm({
  "lib/ingest/registry/read-registry.ts"() {
    "use strict";
    init_editors_list();
    init_parse_registry();
    REGISTRY_FILE = "registry.txt";
  }
});

// lib/ingest/registry/extend-registry.ts
function extendRegistry(text, lines) {
  const before = text === "" ? `${HEAD2}
` : text.replace(/[^\n]$/, "$&\n");
  return `${before}${lines.map((line) => `${line}
`).join("")}`;
}
var HEAD2;
var init_extend_registry = __esm({
  "lib/ingest/registry/extend-registry.ts"() {
    "use strict";
    init_editors_list();
    init_read_registry();
    HEAD2 = `# \u7F16\u53F7\u767B\u8BB0\uFF1A\u516C\u5E03\u8FC7\u7684\u7F16\u53F7\uFF0C\u4E00\u884C\u4E00\u4E2A\uFF0C\u7531 npm run ingest \u6DFB\u5728\u672B\u5C3E\uFF1B\u8BF7\u4E0E\u539F\u6587\u4E00\u8D77\u4FDD\u5B58\u3001\u63D0\u4EA4\u3002
# \u7F16\u53F7\u5C31\u662F\u7F51\u5740\uFF0C\u516C\u5E03\u540E\u4E0D\u518D\u66F4\u6539\uFF0C\u5DF2\u6709\u7684\u884C\u4E0D\u8981\u6539\u3001\u4E0D\u8981\u5220\u3002\u786E\u6709\u53D8\u52A8\u65F6\u5728\u672B\u5C3E\u52A0\u4E00\u884C\uFF1A
#   \u64A4\u4E0B \u6761\u76EE 2023-05-041 \u8BF4\u660E           \u4E0D\u518D\u53D1\u5E03\uFF0C\u7F16\u53F7\u4E5F\u4E0D\u7ED9\u522B\u7684\u6761\u76EE
#   \u6539\u540D \u6761\u76EE 2023-05-041 \u65B0\u6807\u9898         \u540C\u4E00\u6761\uFF0C\u6807\u9898\u4E0E\u539F\u6765\u5927\u4E0D\u76F8\u540C
#   \u6539\u53F7 \u6761\u76EE 2023-05-041 2023-05-111    \u540C\u4E00\u6761\uFF0C\u6539\u7528\u540E\u4E00\u4E2A\u7F16\u53F7
# \u680F\u76EE\u3001\u540D\u79F0\u7684\u5199\u6CD5\u76F8\u540C\uFF08\u64A4\u4E0B \u680F\u76EE lvyou\uFF09\uFF0C\u5B83\u4EEC\u7684\u7F16\u53F7\u662F\u62FC\u97F3\u3002\u5404\u884C\u5148\u540E\u4E0D\u9650\uFF0C\u5408\u5E76\u65F6\u4E24\u8FB9\u7684\u884C\u90FD\u7559\u4E0B\u3002
`;
  }
});

// lib/ingest/sources/refused-kinds.ts
function refusedKind(name2) {
  const [, what, remedy] = KINDS2.find(([pattern]) => pattern.test(name2)) ?? [];
  return what === void 0 || remedy === void 0 ? null : { what, remedy };
}
var AS_DOCX, AS_CSV, AS_TEXT, AS_PDF, KINDS2;
var init_refused_kinds = __esm({
  "lib/ingest/sources/refused-kinds.ts"() {
    "use strict";
    AS_DOCX = "\u7528 Word \u6216 WPS \u6253\u5F00\uFF0C\u53E6\u5B58\u4E3A .docx \u518D\u653E\u8FDB\u6765";
    AS_CSV = "\u7528\u8868\u683C\u8F6F\u4EF6\u6253\u5F00\uFF0C\u53E6\u5B58\u4E3A CSV\uFF08UTF-8\uFF09\uFF0C\u7B2C\u4E00\u884C\u5199\u5217\u540D\uFF0C\u518D\u653E\u8FDB\u6765";
    AS_TEXT = "\u8BF7\u5148\u505A\u6587\u5B57\u8BC6\u522B\uFF08OCR\uFF09\uFF0C\u628A\u8BC6\u522B\u51FA\u6765\u7684\u6587\u5B57\u5B58\u6210 .txt \u6216 .docx \u653E\u8FDB\u6765";
    AS_PDF = "\u7528\u5B83\u7684\u9605\u8BFB\u8F6F\u4EF6\u6253\u5F00\uFF0C\u6253\u5370\u6210 PDF\uFF0C\u6216\u8005\u590D\u5236\u6587\u5B57\u5B58\u6210 .txt\uFF0C\u518D\u653E\u8FDB\u6765";
    KINDS2 = [
      [/\.(?:doc|dot|wps|wpt|rtf|odt|pages)$/i, "\u65E7\u5F0F\u6216\u522B\u5BB6\u7684\u6587\u6863", AS_DOCX],
      [/\.(?:xls|xlsx|xlsm|et|ett|ods|numbers)$/i, "\u8868\u683C\u6587\u4EF6", AS_CSV],
      [/\.(?:ppt|pptx|dps|odp)$/i, "\u6F14\u793A\u6587\u7A3F", "\u628A\u6587\u5B57\u590D\u5236\u51FA\u6765\uFF0C\u5B58\u6210 .txt \u6216 .docx \u518D\u653E\u8FDB\u6765"],
      [/\.(?:jpe?g|png|gif|bmp|tiff?|webp|heic|djvu)$/i, "\u56FE\u7247", AS_TEXT],
      [/\.(?:caj|ceb|cebx|kdh|nh|epub|mobi|chm)$/i, "\u8981\u7528\u4E13\u95E8\u8F6F\u4EF6\u9605\u8BFB\u7684\u6587\u4EF6", AS_PDF],
      [/\.(?:zip|rar|7z|gz|tar|tgz)$/i, "\u538B\u7F29\u5305", "\u89E3\u538B\u4EE5\u540E\uFF0C\u628A\u91CC\u9762\u7684\u6587\u4EF6\u653E\u8FDB\u6765"],
      [
        /\.(?:mht|mhtml|webarchive)$/i,
        "\u5355\u4E2A\u6587\u4EF6\u7684\u7F51\u9875",
        "\u5728\u6D4F\u89C8\u5668\u91CC\u6253\u5F00\uFF0C\u53E6\u5B58\u4E3A\u201C\u7F51\u9875\uFF0C\u4EC5 HTML\u201D\uFF0C\u518D\u653E\u8FDB\u6765"
      ],
      [/\.(?:mp3|mp4|wav|avi|mov|m4a)$/i, "\u5F55\u97F3\u6216\u5F55\u50CF", "\u8BF7\u5148\u8F6C\u6210\u6587\u5B57\uFF0C\u5B58\u6210 .txt \u518D\u653E\u8FDB\u6765"]
    ];
  }
});

// lib/ingest/sources/packed/packed-file.ts
import { strFromU8, unzipSync } from "fflate";
function openPacked(bytes, isWanted) {
  let whole2 = 0;
  const filter = ({ name: name2, originalSize }) => {
    if (!isWanted(name2.replace(/^\/+/, ""))) return false;
    whole2 += originalSize;
    if (originalSize > LARGEST_PART || whole2 > LARGEST_WHOLE) throw new RangeError(name2);
    return true;
  };
  try {
    const parts2 = new Map(
      Object.entries(unzipSync(bytes, { filter })).map(
        ([path, part2]) => [path.replace(/^\/+/, ""), part2]
      )
    );
    return {
      paths: [...parts2.keys()],
      text: (path) => {
        const part2 = parts2.get(path);
        return part2 === void 0 ? null : strFromU8(part2).replace(/^\ufeff/, "");
      }
    };
  } catch {
    return null;
  }
}
function unreadable(file, bytes, kind) {
  const isOle = OLE.every((byte, at) => bytes[at] === byte);
  return {
    file,
    line: null,
    severity: "error",
    expected: `\u5B8C\u597D\u7684 ${kind} \u6587\u4EF6`,
    found: isOle ? "\u52A0\u4E86\u5BC6\u7801\u7684\u6587\u4EF6\uFF0C\u6216\u8005\u6539\u4E86\u540D\u7684 .doc" : "\u6587\u4EF6\u5DF2\u635F\u574F\u6216\u4E0D\u5B8C\u6574\uFF0C\u6253\u4E0D\u5F00",
    remedy: isOle ? `\u7528 Word \u6216 WPS \u6253\u5F00\uFF0C\u53BB\u6389\u5BC6\u7801\uFF0C\u53E6\u5B58\u4E3A ${kind} \u518D\u653E\u8FDB\u6765` : `\u7528 Word\u3001WPS \u6216\u9605\u8BFB\u8F6F\u4EF6\u6253\u5F00\u770B\u770B\uFF1B\u80FD\u6253\u5F00\u7684\uFF0C\u53E6\u5B58\u4E00\u4EFD\u518D\u653E\u8FDB\u6765\uFF1B\u4E0D\u80FD\u7684\uFF0C\u8BF7\u91CD\u65B0\u53D6\u5F97\u539F\u4EF6`
  };
}
var LARGEST_PART, LARGEST_WHOLE, OLE;
var init_packed_file = __esm({
  "lib/ingest/sources/packed/packed-file.ts"() {
    "use strict";
    LARGEST_PART = 128 * 1024 * 1024;
    LARGEST_WHOLE = 256 * 1024 * 1024;
    OLE = [208, 207, 17, 224];
  }
});

// lib/ingest/sources/packed/read-xml.ts
import { SaxesParser } from "saxes";
function readXml(xml, handler) {
  const parser = new SaxesParser();
  let passedOver = 0;
  let isWellFormed = true;
  parser.on("error", () => {
    isWellFormed = false;
  });
  parser.on("opentag", ({ name: name2, attributes }) => {
    if (passedOver > 0) {
      passedOver += 1;
      return;
    }
    const value = (attribute2) => Object.entries(attributes).find(([key]) => localName(key) === attribute2)?.[1] ?? null;
    if (!handler.open({ name: localName(name2), line: parser.line, value })) passedOver = 1;
  });
  parser.on("closetag", ({ name: name2 }) => {
    if (passedOver > 0) passedOver -= 1;
    else handler.close(localName(name2));
  });
  parser.on("text", (text) => {
    if (passedOver === 0) handler.text(text);
  });
  parser.on("cdata", (text) => {
    if (passedOver === 0) handler.text(text);
  });
  parser.write(xml).close();
  return isWellFormed;
}
function localName(name2) {
  return name2.slice(name2.indexOf(":") + 1);
}
var init_read_xml = __esm({
  "lib/ingest/sources/packed/read-xml.ts"() {
    "use strict";
  }
});

// lib/ingest/sources/docx/docx-styles.ts
function readStyles(xml) {
  const styles = /* @__PURE__ */ new Map();
  let id = "";
  const set2 = (change) => {
    styles.set(id, { basedOn: null, ...styles.get(id), ...change });
  };
  readXml(xml ?? "<none/>", {
    open: ({ name: name2, value }) => {
      const val = value("val") ?? "";
      if (name2 === "style") id = value("styleId") ?? "";
      else if (name2 === "basedOn") set2({ basedOn: val });
      else if (name2 === "name") {
        const level = HEADING.exec(val)?.[1] ?? (TITLE2.test(val) ? "1" : void 0);
        if (level !== void 0) set2({ heading: Number(level) });
      } else set2(propertyOf(name2, val));
      return true;
    },
    close: () => {
    },
    text: () => {
    }
  });
  return (wanted2) => {
    let found = {};
    const seen = /* @__PURE__ */ new Set();
    for (let at = wanted2; at !== null && !seen.has(at); ) {
      seen.add(at);
      const { basedOn = null, ...own } = styles.get(at) ?? {};
      found = { ...own, ...found };
      at = basedOn;
    }
    return found;
  };
}
function propertyOf(name2, val) {
  if (name2 === "jc") return { align: val };
  if (name2 === "numId") return { list: val };
  if (name2 === "ilvl") return { listLevel: Number(val) };
  return name2 === "outlineLvl" && Number(val) < 9 ? { heading: Number(val) + 1 } : {};
}
var HEADING, TITLE2;
var init_docx_styles = __esm({
  "lib/ingest/sources/docx/docx-styles.ts"() {
    "use strict";
    init_read_xml();
    HEADING = /^(?:heading|标题)\s*([1-9])$/i;
    TITLE2 = /^(?:title|标题)$/i;
  }
});

// lib/ingest/sources/docx/docx-lines.ts
function docxLines(xml, styleOf, lists) {
  const top = [];
  const paragraphs = [];
  const tables = [];
  let number = 0;
  let takesText = false;
  const target = () => tables.at(-1)?.rows.at(-1)?.lines ?? top;
  const endParagraph = () => {
    const paragraph = paragraphs.pop();
    if (!paragraph) return;
    if (tables.length === 0) number += 1;
    target().push(...linesOf(paragraph, number, lists));
  };
  const endTable = () => {
    const table = tables.pop();
    if (!table) return;
    for (const { number: number2, cells, lines } of table.rows) {
      if (table.isLayout || cells.length < 2) target().push(...lines);
      else if (cells.some((cell) => cell !== "")) {
        target().push({ number: number2, text: cells.join("	"), cells, startsParagraph: true });
      }
    }
  };
  const endCell = () => {
    const table = tables.at(-1);
    const row = table?.rows.at(-1);
    if (!table || !row) return;
    const lines = row.lines.slice(table.cellStart);
    const text = joinCell(lines.map((line) => line.text.trim()).filter((one) => one !== ""));
    if (text.length > LONGEST_CELL && lines.length > 2) table.isLayout = true;
    row.cells.push(text, ...Array(Math.min(table.span, MOST_SPANNED) - 1).fill(""));
  };
  const isWellFormed = readXml(xml, {
    open: ({ name: name2, value }) => {
      if (PASSED_OVER.has(name2)) return false;
      const val = value("val") ?? "";
      const paragraph = paragraphs.at(-1);
      const table = tables.at(-1);
      if (name2 === "p") paragraphs.push({ style: {}, text: "" });
      else if (name2 === "t") takesText = true;
      else if (name2 === "tbl") tables.push({ rows: [], isLayout: false, cellStart: 0, span: 1 });
      else if (name2 === "tr") {
        if (tables.length === 1) number += 1;
        table?.rows.push({ number, cells: [], lines: [] });
      } else if (name2 === "tc" && table) {
        table.cellStart = target().length;
        table.span = 1;
      } else if (name2 === "gridSpan" && table) table.span = Number(val) || 1;
      else if (!paragraph) return true;
      else if (name2 === "tab" && value("pos") === null) paragraph.text += "	";
      else if (name2 === "br" && value("type") === "page") return true;
      else if (name2 === "br" || name2 === "cr") paragraph.text += "\n";
      else if (name2 === "noBreakHyphen") paragraph.text += "-";
      else if (name2 === "pStyle") paragraph.style = { ...styleOf(val), ...paragraph.style };
      else paragraph.style = { ...paragraph.style, ...propertyOf(name2, val) };
      return true;
    },
    close: (name2) => {
      if (name2 === "t") takesText = false;
      else if (name2 === "p") endParagraph();
      else if (name2 === "tc") endCell();
      else if (name2 === "tbl") endTable();
    },
    text: (text) => {
      const paragraph = paragraphs.at(-1);
      if (takesText && paragraph) paragraph.text += text;
    }
  });
  return isWellFormed ? top : null;
}
function linesOf({ style, text }, number, lists) {
  const { heading, align, list, listLevel = 0 } = style;
  const mark = list === void 0 || list === "0" || text.trim() === "" ? null : lists.next(list, listLevel);
  return text.split("\n").map((part2, at) => ({
    number,
    text: at === 0 && mark ? mark.label + part2 : part2,
    ...heading !== void 0 && part2.trim() !== "" && { heading },
    ...mark?.isBullet && { isListItem: true },
    ...align === "center" && { align: "center" },
    ...(align === "right" || align === "end") && { align: "right" },
    ...at === 0 && { startsParagraph: true }
  }));
}
function joinCell(lines) {
  return lines.reduce((text, line) => {
    const isHan2 = /[^\x20-\x7e]$/u.test(text) && /^[^\x20-\x7e]/u.test(line);
    return text === "" || isHan2 ? text + line : `${text} ${line}`;
  }, "");
}
var PASSED_OVER, LONGEST_CELL, MOST_SPANNED;
var init_docx_lines = __esm({
  "lib/ingest/sources/docx/docx-lines.ts"() {
    "use strict";
    init_read_xml();
    init_docx_styles();
    PASSED_OVER = /* @__PURE__ */ new Set([
      ...["del", "moveFrom", "pPrChange", "rPrChange", "tblPrChange", "sectPrChange", "rPr"],
      ...["Fallback", "rt", "tblPr", "tblGrid", "trPr", "sectPr", "instrText", "delText", "sdtPr"]
    ]);
    LONGEST_CELL = 300;
    MOST_SPANNED = 30;
  }
});

// lib/ingest/sources/docx/list-label.ts
function listNumber(value, format) {
  if (/^(?:chineseCounting|japaneseCounting|taiwaneseCounting)/.test(format)) {
    return counting(value, DIGITS, ["", "\u5341", "\u767E", "\u5343"]).replace(/^一十/, "\u5341");
  }
  if (/^chineseLegal|^japaneseLegal|^ideographLegal/.test(format)) {
    return counting(value, LEGAL, ["", "\u62FE", "\u4F70", "\u4EDF"]);
  }
  if (format === "ideographDigital" || format === "taiwaneseDigital") {
    return [...String(value)].map((digit2) => DIGITS[Number(digit2)]).join("");
  }
  if (format === "ideographTraditional") return "\u7532\u4E59\u4E19\u4E01\u620A\u5DF1\u5E9A\u8F9B\u58EC\u7678"[value - 1] ?? String(value);
  if (/^decimalEnclosedCircle/.test(format) && value >= 1 && value <= 20) {
    return String.fromCodePoint(9311 + value);
  }
  if (format === "decimalFullWidth") {
    return String(value).replace(/\d/g, (digit2) => String.fromCodePoint(65296 + Number(digit2)));
  }
  if (format === "decimalZero") return String(value).padStart(2, "0");
  const cased = (text) => format.startsWith("upper") ? text : text.toLowerCase();
  if (/Letter$/.test(format)) return cased(letters(value));
  return /Roman$/.test(format) ? cased(roman(value)) : String(value);
}
function counting(value, digits, units) {
  if (value < 1 || value > 9999) return String(value);
  const places2 = [...String(value)].map(Number);
  const text = places2.map(
    (digit2, at) => digit2 === 0 ? digits[0] : `${digits[digit2]}${units[places2.length - 1 - at]}`
  );
  const zero = digits[0] ?? "";
  return text.join("").replace(new RegExp(`${zero}+`, "g"), zero).replace(new RegExp(`${zero}$`), "");
}
function letters(value) {
  const letter = String.fromCodePoint(65 + (value - 1) % 26);
  return letter.repeat(Math.min(Math.ceil(value / 26), 10));
}
function roman(value) {
  let rest = Math.min(Math.max(value, 0), 3999);
  let text = "";
  for (const [sign, worth] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}
var DIGITS, LEGAL, ROMAN;
var init_list_label = __esm({
  "lib/ingest/sources/docx/list-label.ts"() {
    "use strict";
    DIGITS = [..."\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D"];
    LEGAL = [..."\u96F6\u58F9\u8D30\u53C1\u8086\u4F0D\u9646\u67D2\u634C\u7396"];
    ROMAN = [
      ["M", 1e3],
      ["CM", 900],
      ["D", 500],
      ["CD", 400],
      ["C", 100],
      ["XC", 90],
      ["L", 50],
      ["XL", 40],
      ["X", 10],
      ["IX", 9],
      ["V", 5],
      ["IV", 4],
      ["I", 1]
    ];
  }
});

// lib/ingest/sources/docx/docx-numbering.ts
function readNumbering(xml) {
  const levels = /* @__PURE__ */ new Map();
  const listOf = /* @__PURE__ */ new Map();
  let list = "";
  let number = "";
  let at = 0;
  const set2 = (change) => {
    const levelsOf = levels.get(list);
    if (number !== "" || !levelsOf) return;
    levelsOf.set(at, { start: 1, format: "decimal", text: "", ...levelsOf.get(at), ...change });
  };
  readXml(xml ?? "<none/>", {
    open: ({ name: name2, value }) => {
      const val = value("val") ?? "";
      if (name2 === "abstractNum") {
        list = value("abstractNumId") ?? "";
        levels.set(list, /* @__PURE__ */ new Map());
      } else if (name2 === "num") number = value("numId") ?? "";
      else if (name2 === "abstractNumId" && number !== "") listOf.set(number, val);
      else if (name2 === "lvl") at = Number(value("ilvl") ?? 0);
      else if (name2 === "start") set2({ start: Number(val) });
      else if (name2 === "numFmt") set2({ format: val });
      else if (name2 === "lvlText") set2({ text: val });
      return true;
    },
    close: (name2) => {
      if (name2 === "num") number = "";
    },
    text: () => {
    }
  });
  return { levels, listOf };
}
var ListCounter;
var init_docx_numbering = __esm({
  "lib/ingest/sources/docx/docx-numbering.ts"() {
    "use strict";
    init_read_xml();
    init_list_label();
    ListCounter = class {
      #numbering;
      #counts = /* @__PURE__ */ new Map();
      constructor(numbering) {
        this.#numbering = numbering;
      }
      /** What is printed before the next paragraph of a list; `isBullet` where that counts nothing. */
      next(number, at) {
        const list = this.#numbering.listOf.get(number);
        const levels = list === void 0 ? void 0 : this.#numbering.levels.get(list);
        const level = levels?.get(at);
        if (list === void 0 || !levels || !level || level.format === "none") return null;
        if (level.format === "bullet") return { label: "", isBullet: true };
        const counts = this.#counts.get(list) ?? [];
        counts[at] = (counts[at] ?? level.start - 1) + 1;
        counts.length = at + 1;
        this.#counts.set(list, counts);
        const label = level.text.replace(/%(\d)/g, (_, place) => {
          const depth = Number(place) - 1;
          const { start = 1, format = "decimal" } = levels.get(depth) ?? {};
          return listNumber(counts[depth] ?? start, format);
        });
        return { label: label.endsWith(".") ? `${label} ` : label, isBullet: false };
      }
    };
  }
});

// lib/ingest/sources/docx/docx-reader.ts
function readDocx(name2, bytes) {
  const packed = openPacked(bytes, (path) => PARTS.has(path));
  const document2 = packed?.text(DOCUMENT) ?? null;
  const refused = {
    kind: "lines",
    lines: [],
    problems: [unreadable(name2, bytes, ".docx")]
  };
  if (!packed || document2 === null) return refused;
  const styleOf = readStyles(packed.text("word/styles.xml"));
  const lists = new ListCounter(readNumbering(packed.text("word/numbering.xml")));
  const lines = docxLines(document2, styleOf, lists);
  if (lines === null) return refused;
  for (const path of NOTES) {
    const notes = packed.text(path);
    if (notes !== null) lines.push(...notesAfter(docxLines(notes, styleOf, lists) ?? [], lines));
  }
  if (lines.some(({ text }) => text.trim() !== "")) return { kind: "lines", lines, problems: [] };
  const problem3 = {
    file: name2,
    line: null,
    severity: "error",
    expected: "\u6709\u6587\u5B57\u7684 .docx \u6587\u4EF6",
    found: "\u91CC\u9762\u6CA1\u6709\u6587\u5B57\uFF08\u53EF\u80FD\u53EA\u6709\u56FE\u7247\uFF09",
    remedy: "\u56FE\u7247\u91CC\u7684\u6587\u5B57\u8BF7\u5148\u505A\u6587\u5B57\u8BC6\u522B\uFF0C\u628A\u8BC6\u522B\u51FA\u6765\u7684\u6587\u5B57\u653E\u8FDB\u6765"
  };
  return { kind: "lines", lines: [], problems: [problem3] };
}
function notesAfter(notes, lines) {
  const last = lines.at(-1)?.number ?? 0;
  return notes.filter(({ text }) => text.trim() !== "").map((line, at) => ({ ...line, number: last + 1 + at }));
}
var docxReader, DOCUMENT, NOTES, PARTS;
var init_docx_reader = __esm({
  "lib/ingest/sources/docx/docx-reader.ts"() {
    "use strict";
    init_packed_file();
    init_docx_lines();
    init_docx_numbering();
    init_docx_styles();
    docxReader = {
      endings: [".docx", ".docm"],
      read: (file) => readDocx(file.name, file.bytes())
    };
    DOCUMENT = "word/document.xml";
    NOTES = ["word/footnotes.xml", "word/endnotes.xml"];
    PARTS = /* @__PURE__ */ new Set([DOCUMENT, "word/styles.xml", "word/numbering.xml", ...NOTES]);
  }
});

// lib/ingest/sources/html/html-tree.ts
import { parse } from "parse5";
function parseHtml(html) {
  return parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
}
function isElement(node) {
  return "tagName" in node;
}
function attribute(element, name2) {
  return element.attrs.find((one) => one.name === name2)?.value ?? "";
}
function* stepsThrough(root, enters = () => true) {
  const open2 = [{ node: root, next: 0 }];
  for (let last = open2.at(-1); last; last = open2.at(-1)) {
    const child = "childNodes" in last.node ? last.node.childNodes[last.next] : void 0;
    last.next += 1;
    if (child === void 0) {
      open2.pop();
      if (isElement(last.node)) yield { node: last.node, isEnd: true };
    } else if (!isElement(child)) {
      yield { node: child, isEnd: false };
    } else if (enters(child)) {
      yield { node: child, isEnd: false };
      open2.push({ node: child, next: 0 });
    }
  }
}
var init_html_tree = __esm({
  "lib/ingest/sources/html/html-tree.ts"() {
    "use strict";
  }
});

// lib/ingest/sources/html/page-parts.ts
function isRead(element) {
  if (UNREAD.has(element.tagName)) return false;
  if (UNREAD_ROLES.has(attribute(element, "role"))) return false;
  if (element.attrs.some(({ name: name2 }) => name2 === "hidden")) return false;
  return !/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    attribute(element, "style")
  );
}
function pageParts(root) {
  const layoutTables = /* @__PURE__ */ new Set();
  const menus = /* @__PURE__ */ new Set();
  const open2 = [];
  const tables = [];
  let linkDepth = 0;
  for (const { node, isEnd } of stepsThrough(root, isRead)) {
    if (!isElement(node)) {
      const top = open2.at(-1);
      if (node.nodeName !== "#text" || !("value" in node) || !top) continue;
      const text = node.value.replace(/\s+/gu, "");
      top.characters += text.length;
      if (linkDepth > 0) top.linked += text.length;
      if (/附件|附表|附图/u.test(text)) top.hasAnnex = true;
      if (/[。；！？]/u.test(text)) top.hasSentence = true;
      continue;
    }
    if (node.tagName === "a") linkDepth += isEnd ? -1 : 1;
    if (!isEnd) {
      open2.push({
        element: node,
        characters: 0,
        linked: 0,
        links: 0,
        blocks: 0,
        cells: 0,
        hasAnnex: false,
        hasTitle: /^h[1-6]$/.test(node.tagName),
        hasSentence: false
      });
      if (node.tagName !== "table") continue;
      const outer2 = tables.at(-1);
      if (outer2) layoutTables.add(outer2);
      tables.push(node);
      continue;
    }
    const sum = open2.pop();
    if (!sum) continue;
    if (node.tagName === "table") {
      tables.pop();
      if (sum.cells < 2) layoutTables.add(node);
    }
    const table = tables.at(-1);
    if (table && isLayoutCell(sum)) layoutTables.add(table);
    if (isMenu(sum) || isAround(sum)) menus.add(node);
    const outer = open2.at(-1);
    if (!outer) continue;
    outer.characters += sum.characters;
    outer.linked += sum.linked;
    outer.links += sum.links + (node.tagName === "a" ? 1 : 0);
    outer.blocks += sum.blocks + (/^(?:p|div|h[1-6]|ul|ol|section)$/.test(node.tagName) ? 1 : 0);
    outer.hasAnnex ||= sum.hasAnnex;
    outer.hasTitle ||= sum.hasTitle;
    outer.hasSentence ||= sum.hasSentence;
    if (/^t[dh]$/.test(node.tagName)) outer.cells += 1;
    else if (/^(?:tr|thead|tbody|tfoot)$/.test(node.tagName))
      outer.cells = Math.max(outer.cells, sum.cells);
  }
  return { layoutTables, menus };
}
function isLayoutCell({ element, characters, blocks }) {
  return /^t[dh]$/.test(element.tagName) && characters > 300 && blocks > 2;
}
function isAround({ element, characters, hasAnnex, hasTitle, hasSentence }) {
  if (hasAnnex || hasSentence || characters > MOST_AROUND) return false;
  if (element.tagName === "aside") return true;
  if (hasTitle) return false;
  return AROUND.test(`${attribute(element, "id")} ${attribute(element, "class")}`);
}
function isMenu({ element, characters, linked, links, hasAnnex }) {
  const isShort = links === FEWEST_LINKS - 1 && characters <= SHORT_MENU && !hasAnnex;
  if (isShort && linked >= (characters - links) * ALL_LINKED) return true;
  if (links < FEWEST_LINKS || hasAnnex || /^(?:html|body)$/.test(element.tagName)) return false;
  return linked >= characters * LINKED_SHARE;
}
var UNREAD, UNREAD_ROLES, FEWEST_LINKS, LINKED_SHARE, SHORT_MENU, ALL_LINKED, AROUND, MOST_AROUND;
var init_page_parts = __esm({
  "lib/ingest/sources/html/page-parts.ts"() {
    "use strict";
    init_html_tree();
    UNREAD = /* @__PURE__ */ new Set([
      ...["script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object"],
      ...["select", "button", "textarea", "audio", "video", "canvas", "map", "nav", "footer"]
    ]);
    UNREAD_ROLES = /* @__PURE__ */ new Set(["navigation", "contentinfo", "search", "menu", "dialog"]);
    FEWEST_LINKS = 4;
    LINKED_SHARE = 0.7;
    SHORT_MENU = 24;
    ALL_LINKED = 0.95;
    AROUND = /(?:^|[\s_-])(?:nav|navs|navbar|navigation|menu|menus|topbar|toolbar|crumb|crumbs|breadcrumb|breadcrumbs|foot|footer|bottom|copyright|sidebar|share|bdsharebuttonbox|pager|pagination)(?=$|[\s_-])/i;
    MOST_AROUND = 400;
  }
});

// lib/ingest/sources/html/html-lines.ts
function htmlLines(root) {
  const { layoutTables, menus } = pageParts(root);
  const lines = [];
  const kinds = [{}];
  const counts = [];
  let text = "";
  let number = 1;
  let startsParagraph = true;
  let mark = "";
  let tag = "";
  let term = null;
  let row = null;
  const dataTables = [];
  let preformatted = 0;
  const flush = () => {
    if (row !== null) {
      if (text !== "" && !text.endsWith(" ")) text += " ";
      return;
    }
    const shown = mark + (preformatted > 0 ? text : tidy(text));
    text = "";
    if (shown.trim() === "") return;
    mark = "";
    const name2 = term === null ? null : lines[term];
    if (name2 && tag === "dd" && term === lines.length - 1 && LABEL.test(name2.text)) {
      lines[term ?? 0] = { ...name2, text: `${name2.text.replace(/[：:]$/u, "")}\uFF1A${shown}` };
      term = null;
      return;
    }
    term = tag === "dt" ? lines.length : null;
    lines.push({
      number,
      text: shown,
      ...kinds.at(-1),
      ...startsParagraph && { startsParagraph }
    });
    startsParagraph = false;
  };
  for (const { node, isEnd } of stepsThrough(root, isRead)) {
    if (!isElement(node)) {
      if (node.nodeName !== "#text" || !("value" in node)) continue;
      const isBlank2 = text.trim() === "";
      if (isBlank2) number = lineOf(node, /^\s*/u.exec(node.value)?.[0]) ?? number;
      const [first = "", ...more] = preformatted > 0 ? node.value.split(/\r?\n/) : [node.value];
      text += first;
      more.forEach((line) => {
        flush();
        number += 1;
        text = line;
      });
      continue;
    }
    const { tagName } = node;
    if (tagName === "br" && !isEnd) flush();
    if (!BLOCK.test(tagName)) continue;
    const isData = dataTables.length > 0 && /^t[rdh]$/.test(tagName);
    if (!isData || row === null) flush();
    if (tagName === "dt" || tagName === "dd") tag = isEnd ? "" : tagName;
    if (tagName === "pre") preformatted += isEnd ? -1 : 1;
    if (isEnd) kinds.pop();
    else kinds.push(kindOf(node, kinds.at(-1) ?? {}, menus));
    startsParagraph = true;
    if (tagName === "ol" || tagName === "ul") {
      if (isEnd) counts.pop();
      else
        counts.push(
          tagName === "ol" ? Number.parseInt(attribute(node, "start"), 10) || 1 : Number.NaN
        );
    }
    if (tagName === "li" && !isEnd) {
      const count3 = counts.pop() ?? Number.NaN;
      mark = Number.isNaN(count3) || row !== null ? "" : `${count3}. `;
      counts.push(count3 + 1);
    }
    if (tagName === "table" && !layoutTables.has(node)) {
      if (isEnd) dataTables.pop();
      else dataTables.push(node);
    }
    if (!isData) continue;
    if (tagName === "tr") {
      if (isEnd && row !== null) {
        const { cells } = row;
        if (cells.some((cell) => cell !== "")) lines.push(rowLine(cells, row.number, kinds.at(-1)));
      }
      row = isEnd ? null : { cells: [], number: lineOf(node) ?? number };
      text = "";
    } else if (isEnd) {
      row?.cells.push(tidy(text).trim());
      text = "";
    }
  }
  flush();
  return lines;
}
function rowLine(cells, number, kind = {}) {
  const text = cells.join("	");
  if (cells.length === 1) return { number, text, ...kind, startsParagraph: true };
  return {
    number,
    text,
    cells,
    ...kind.isFurniture && { isFurniture: true },
    startsParagraph: true
  };
}
function kindOf(element, outer, menus) {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  const stated2 = /text-align\s*:\s*([a-z]+)/i.exec(attribute(element, "style"))?.[1];
  const align = (element.tagName === "center" ? "center" : stated2 ?? attribute(element, "align")).toLowerCase();
  const { align: outerAlign, ...rest } = outer;
  const set2 = align === "center" || align === "right" ? align : align === "" ? outerAlign : void 0;
  return {
    ...rest,
    ...set2 !== void 0 && { align: set2 },
    ...level !== void 0 && { heading: Number(level) },
    ...element.tagName === "li" && { isListItem: true },
    ...menus.has(element) && { isFurniture: true }
  };
}
function tidy(text) {
  return text.replace(SPACE, (space, at) => {
    const isBreak = space.includes("\n");
    const [before = "", after = ""] = [text[at - 1], text[at + space.length]];
    return isBreak && (HAN_SIDE.test(before) || HAN_SIDE.test(after)) ? "" : " ";
  }).replace(/^ | $/g, "").replace(/\u00a0/g, " ");
}
function lineOf(node, before = "") {
  const line = node.sourceCodeLocation?.startLine;
  return line === void 0 ? null : line + (before.match(/\n/g)?.length ?? 0);
}
var BLOCK, SPACE, HAN_SIDE, LABEL;
var init_html_lines = __esm({
  "lib/ingest/sources/html/html-lines.ts"() {
    "use strict";
    init_html_tree();
    init_page_parts();
    BLOCK = /^(?:address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|form|h[1-6]|header|hr|html|legend|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
    SPACE = /[ \t\r\n\f]+/g;
    HAN_SIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·]/u;
    LABEL = /^\p{Script=Han}[\p{Script=Han}\s]{0,8}(?:[：:]|(?<=标题|主题|时间|日期|内容|单位|姓名|编号|类型|状态|部门|来源|索引号|文号|机构|机关|名称|分类|答复|回复|意见|结果|地址|地点|电话))$/u;
  }
});

// lib/ingest/sources/records/stated-date.ts
function statedDate(value) {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : dayOf(value.getTime());
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text = String(value).normalize("NFKC").trim();
  if (ZONED.test(text) || OF_FEEDS.test(text)) {
    const time = Date.parse(text);
    return Number.isNaN(time) ? null : dayOf(time);
  }
  if (/^\d+$/.test(text)) return ofDigits(text);
  const [, year, month, day] = DAY.exec(text) ?? MONTH.exec(text) ?? /^(\d{4})年?$/.exec(text) ?? [];
  return year === void 0 ? range(text) : valid(year, month, day);
}
function ofDigits(digits) {
  if (digits.length === 13) return dayOf(Number(digits));
  if (digits.length === 10) return dayOf(Number(digits) * 1e3);
  if (![4, 6, 8, 12, 14].includes(digits.length)) return null;
  return valid(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8));
}
function valid(year, month, day) {
  const parts2 = [year, month, day].filter((part2) => part2 !== void 0 && part2 !== "");
  const date = parseDate(parts2.map((part2) => part2?.padStart(2, "0")).join("-"));
  return date && isoDate(date);
}
function range(text) {
  const date = parseDate(text);
  return date && isoDate(date);
}
function dayOf(time) {
  return new Date(time + HOURS_EAST * HOUR).toISOString().slice(0, 10);
}
var HOURS_EAST, HOUR, TIME, DAY, MONTH, ZONED, OF_FEEDS;
var init_stated_date = __esm({
  "lib/ingest/sources/records/stated-date.ts"() {
    "use strict";
    init_partial_date();
    HOURS_EAST = 8;
    HOUR = 36e5;
    TIME = String.raw`(?:[T\s]\s*(?:星期.|周.)?\s*\d{1,2}\s*[:时点].*)?`;
    DAY = new RegExp(
      String.raw`^(\d{4})\s*(?:[-/.]|年)\s*(\d{1,2})\s*(?:[-/.]|月)\s*(\d{1,2})\s*[日号]?${TIME}$`,
      "u"
    );
    MONTH = /^(\d{4})\s*(?:[-/.]|年)\s*(\d{1,2})\s*月?$/u;
    ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/u;
    OF_FEEDS = /^(?:[A-Z][a-z]{2},\s*)?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC?|[+-]\d{4})$/u;
  }
});

// lib/ingest/sources/html/html-stated.ts
function htmlStated(document2) {
  const meta = /* @__PURE__ */ new Map();
  let pageTitle = "";
  let address = "";
  for (const { node, isEnd } of stepsThrough(document2, ({ tagName }) => tagName !== "body")) {
    if (node.nodeName === "#comment" && "data" in node) {
      address ||= SAVED_FROM.exec(node.data)?.[1] ?? "";
    }
    if (!isElement(node) || isEnd) continue;
    const name2 = (attribute(node, "name") || attribute(node, "property")).toLowerCase();
    const content = attribute(node, "content").replace(/\s+/gu, " ").trim();
    if (node.tagName === "meta" && content !== "" && !meta.has(name2)) meta.set(name2, content);
    if (node.tagName === "link" && attribute(node, "rel") === "canonical") {
      address = attribute(node, "href");
    }
    if (node.tagName === "title") pageTitle ||= titleText(node);
  }
  const first = (names) => names.map((one) => meta.get(one)).find(Boolean);
  const fields2 = [
    { name: "\u6765\u6E90", value: first(SOURCE) ?? "" },
    { name: "\u539F\u6587\u94FE\u63A5", value: first(ADDRESS) ?? address }
  ].filter(({ value }) => value !== "");
  const title = first(TITLE3) ?? pageTitle;
  if (title === "" && fields2.length === 0 && meta.size === 0) return null;
  return {
    id: null,
    title: title === "" ? null : title,
    date: statedDate(first(DATE2) ?? null),
    section: first(SECTION) ?? null,
    subsection: null,
    page: null,
    issue: null,
    fields: fields2
  };
}
function titleText(element) {
  const [child] = "childNodes" in element ? element.childNodes : [];
  const text = child && "value" in child ? child.value.replace(/\s+/gu, " ").trim() : "";
  const shortened = text.replace(SITE_TAIL, "");
  return shortened === "" ? text : shortened;
}
var TITLE3, DATE2, SECTION, SOURCE, ADDRESS, SITE_TAIL, SAVED_FROM;
var init_html_stated = __esm({
  "lib/ingest/sources/html/html-stated.ts"() {
    "use strict";
    init_stated_date();
    init_html_tree();
    TITLE3 = ["articletitle", "og:title", "dc.title"];
    DATE2 = ["pubdate", "publishdate", "article:published_time", "dc.date", "date"];
    SECTION = ["columnname", "article:section"];
    SOURCE = ["contentsource", "source", "og:site_name"];
    ADDRESS = ["url", "og:url"];
    SITE_TAIL = /\s*(?:[-_|–—]{1,2}|\s-\s)\s*[^-_|–—]*(?:网|网站|门户|政府|日报|频道)\s*$/u;
    SAVED_FROM = /saved from url=\(\d+\)(\S+)/;
  }
});

// lib/ingest/sources/html/html-reader.ts
function readHtml(name2, bytes) {
  const { text, problems } = decodeSource(name2, bytes);
  if (text === null) return { kind: "lines", lines: [], problems };
  const document2 = parseHtml(text);
  const stated2 = htmlStated(document2);
  const lines = withTitle(htmlLines(document2), stated2?.title ?? null);
  if (lines.length > 0) return { kind: "lines", lines, problems, ...stated2 && { stated: stated2 } };
  const problem3 = {
    file: name2,
    line: null,
    severity: "error",
    expected: "\u6709\u6B63\u6587\u7684\u7F51\u9875",
    found: "\u7F51\u9875\u91CC\u6CA1\u6709\u6587\u5B57\uFF08\u6B63\u6587\u53EF\u80FD\u8981\u8054\u7F51\u624D\u663E\u793A\uFF09",
    remedy: "\u5728\u6D4F\u89C8\u5668\u91CC\u6253\u5F00\u539F\u7F51\u9875\uFF0C\u7B49\u6B63\u6587\u663E\u793A\u51FA\u6765\uFF0C\u5168\u9009\u590D\u5236\uFF0C\u5B58\u6210 .txt \u518D\u653E\u8FDB\u6765"
  };
  return { kind: "lines", lines: [], problems: [problem3] };
}
function withTitle(lines, title) {
  const bare3 = (text) => text.replace(/\s+/gu, "");
  if (title === null || lines.some(({ heading }) => heading === 1)) return lines;
  const at = lines.findIndex(({ text, isFurniture }) => !isFurniture && bare3(text) === bare3(title));
  return lines.map((line, index) => index === at ? { ...line, heading: 1 } : line);
}
var htmlReader;
var init_html_reader = __esm({
  "lib/ingest/sources/html/html-reader.ts"() {
    "use strict";
    init_decode_source();
    init_html_lines();
    init_html_stated();
    init_html_tree();
    htmlReader = {
      endings: [".html", ".htm", ".xhtml"],
      read: (file) => readHtml(file.name, file.bytes())
    };
  }
});

// lib/ingest/sources/problem-limit.ts
function firstOfEachKind(problems) {
  const limit = new ProblemLimit();
  const first = problems.filter((problem3) => limit.admits(problem3));
  return [...first, ...limit.rest()];
}
var SHOWN_OF_A_KIND, ProblemLimit;
var init_problem_limit = __esm({
  "lib/ingest/sources/problem-limit.ts"() {
    "use strict";
    SHOWN_OF_A_KIND = 10;
    ProblemLimit = class {
      #kinds = /* @__PURE__ */ new Map();
      /** Whether this one is to be shown. */
      admits(problem3) {
        const kind = `${problem3.file}
${problem3.severity}
${problem3.expected}`;
        const count3 = (this.#kinds.get(kind)?.count ?? 0) + 1;
        this.#kinds.set(kind, { count: count3, last: problem3 });
        return count3 <= SHOWN_OF_A_KIND;
      }
      /** One problem for every kind of which some were not shown. */
      rest() {
        return [...this.#kinds.values()].flatMap(({ count: count3, last }) => {
          const hidden = count3 - SHOWN_OF_A_KIND;
          return hidden <= 0 ? [] : [{ ...last, found: `\u540C\u6837\u7684\u95EE\u9898\u53E6\u6709${hidden}\u5904\uFF0C\u6700\u540E\u4E00\u5904\u5728\u8FD9\u4E00\u884C\uFF1A${last.found}` }];
        });
      }
    };
  }
});

// lib/ingest/dates/plain-digits.ts
function plainDigits(text) {
  return text.replace(/[０-９]/gu, (digit2) => String.fromCharCode(digit2.charCodeAt(0) - 65248));
}
var init_plain_digits = __esm({
  "lib/ingest/dates/plain-digits.ts"() {
    "use strict";
  }
});

// lib/ingest/dates/days-apart.ts
function areDaysApart(text) {
  return (plainDigits(text).match(RUN2) ?? []).some((run) => {
    const days = (run.match(/\d+/gu) ?? []).map(Number);
    return days.some((day, at) => at > 0 && day - (days[at - 1] ?? 0) > 1);
  });
}
var RUN2;
var init_days_apart = __esm({
  "lib/ingest/dates/days-apart.ts"() {
    "use strict";
    init_plain_digits();
    RUN2 = /\d{1,2}\s*日?(?:\s*[、和及]\s*\d{1,2}\s*日?)+/gu;
  }
});

// lib/ingest/dates/chinese-number.ts
function chineseNumber(text) {
  const plain2 = text.normalize("NFKC");
  if (/^\d+$/.test(plain2)) return Number(plain2);
  const written = plain2.replace(/[○零Oo]/gu, "\u3007").replace(/廿/gu, "\u4E8C\u5341").replace(/卅/gu, "\u4E09\u5341");
  if (/^[〇一二三四五六七八九]+$/u.test(written)) {
    return Number([...written].map((digit2) => DIGITS2.indexOf(digit2)).join(""));
  }
  const named = NAMED[plain2];
  if (named !== void 0) return named;
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/u.exec(written);
  if (!tens) return null;
  return digitOf(tens[1] ?? "\u4E00") * 10 + digitOf(tens[2] ?? "\u3007");
}
function digitOf(digit2) {
  return DIGITS2.indexOf(digit2);
}
var NAMED, DIGITS2;
var init_chinese_number = __esm({
  "lib/ingest/dates/chinese-number.ts"() {
    "use strict";
    NAMED = { \u6B63: 1, \u5143: 1, \u51AC: 11, \u814A: 12, \u81D8: 12 };
    DIGITS2 = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
  }
});

// lib/ingest/dates/reigns.ts
function yearOfReign(name2, counted) {
  const reign = name2 === void 0 ? void 0 : REIGNS[name2];
  const count3 = counted === "\u5143" ? 1 : chineseNumber(counted ?? "");
  if (!reign || count3 === null || count3 < 1) return null;
  const year = reign[0] + count3 - 1;
  return year <= reign[1] ? year : null;
}
var REIGNS, REIGN_NAMES;
var init_reigns = __esm({
  "lib/ingest/dates/reigns.ts"() {
    "use strict";
    init_chinese_number();
    REIGNS = {
      \u6D2A\u6B66: [1368, 1398],
      \u5EFA\u6587: [1399, 1402],
      \u6C38\u4E50: [1403, 1424],
      \u6D2A\u7199: [1425, 1425],
      \u5BA3\u5FB7: [1426, 1435],
      \u6B63\u7EDF: [1436, 1449],
      \u666F\u6CF0: [1450, 1457],
      \u5929\u987A: [1457, 1464],
      \u6210\u5316: [1465, 1487],
      \u5F18\u6CBB: [1488, 1505],
      \u6B63\u5FB7: [1506, 1521],
      \u5609\u9756: [1522, 1566],
      \u9686\u5E86: [1567, 1572],
      \u4E07\u5386: [1573, 1620],
      \u5929\u542F: [1621, 1627],
      \u5D07\u796F: [1628, 1644],
      \u987A\u6CBB: [1644, 1661],
      \u5EB7\u7199: [1662, 1722],
      \u96CD\u6B63: [1723, 1735],
      \u4E7E\u9686: [1736, 1795],
      \u5609\u5E86: [1796, 1820],
      \u9053\u5149: [1821, 1850],
      \u54B8\u4E30: [1851, 1861],
      \u540C\u6CBB: [1862, 1874],
      \u5149\u7EEA: [1875, 1908],
      \u5BA3\u7EDF: [1909, 1911]
    };
    REIGN_NAMES = Object.keys(REIGNS).join("|");
  }
});

// lib/ingest/dates/date-expression.ts
function dateExpressions(text) {
  if (!HINT.test(text)) return [];
  const plain2 = plainDigits(text);
  return [...plain2.matchAll(DATE3)].flatMap((match) => {
    const found = expressionOf(match);
    return found ? [found] : [];
  });
}
function leadingDate(text) {
  const plain2 = plainDigits(text.slice(0, 60));
  const [first] = dateExpressions(plain2);
  if (first?.start === 0) return first;
  const match = DAY_ALONE.exec(plain2);
  if (!match?.groups) return null;
  const { onlyDay, onlyDay2, onlyYear3, onlyMonth3, onlyDay3, onlyDay4 } = match.groups;
  const last = numberOf(onlyDay4 ?? onlyDay3 ?? onlyDay2);
  return {
    start: 0,
    end: match[0].length,
    year: null,
    yearShift: null,
    month: null,
    day: numberOf(onlyDay),
    to: last === null ? null : { year: numberOf(onlyYear3), month: numberOf(onlyMonth3), day: last }
  };
}
function expressionOf(match) {
  const g = match.groups ?? {};
  const start = match.index ?? 0;
  const era = g.era ?? g.bare_era;
  const shift = g.shift ?? g.bare_shift;
  const reign = yearOfReign(g.reign ?? g.bare_reign, g.reignYear ?? g.bare_reignYear);
  const stated2 = numberOf(g.isoYear ?? g.year ?? g.bare_year);
  const year = reign ?? (era === void 0 ? stated2 : eraYear(era));
  const month = numberOf(g.isoMonth ?? g.month ?? g.first ?? g.alone);
  const day = numberOf(g.isoDay ?? g.day);
  const to = rangeEnd(g);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > 31)) return null;
  const yearShift = shift === void 0 ? null : SHIFTS[shift] ?? 0;
  return { start, end: start + match[0].length, year, yearShift, month, day, to };
}
function rangeEnd(g) {
  if (g.day2 !== void 0) {
    const day = numberOf(g.day3 ?? g.day2);
    return { year: numberOf(g.year2), month: numberOf(g.month2), day };
  }
  if (g.isoDay2 !== void 0) {
    const month = numberOf(g.isoMonthOfYear2 ?? g.isoMonth2);
    return { year: numberOf(g.isoYear2), month, day: numberOf(g.isoDay2) };
  }
  if (g.last !== void 0) return { year: null, month: numberOf(g.last), day: null };
  return null;
}
function eraYear(text) {
  const year = text === "\u5143" ? 1 : numberOf(text);
  return year === null ? null : 1911 + year;
}
function numberOf(text) {
  return text === void 0 ? null : chineseNumber(text);
}
var SMALL, NAMED_MONTH, MONTH_NUMBER, LARGE, TO, DAY2, MONTH2, YEAR, BETWEEN, further, DAYS, MONTHS, ONE_MONTH, NUMERIC, ONE_DAY, DATE3, HINT, DAY_ALONE, SHIFTS;
var init_date_expression = __esm({
  "lib/ingest/dates/date-expression.ts"() {
    "use strict";
    init_chinese_number();
    init_plain_digits();
    init_reigns();
    SMALL = "(?:\\d{1,2}|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u5EFF\u5345]{1,3})";
    NAMED_MONTH = "(?<=^|[\u5E74\uFF0C\u3002\uFF1B\u3001\uFF1A:\\s\uFF08(])[\u6B63\u5143\u51AC\u814A\u81D8](?=\\s*\u6708)";
    MONTH_NUMBER = `(?:${SMALL}|${NAMED_MONTH})`;
    LARGE = "(?:\\d{4}|(?:[\u4E8C\u4E00][\u3007\u25CB\u96F6Oo\uFF2F\u4E5D\u516B\u4E03\u516D\u4E00][\u3007\u25CB\u96F6Oo\uFF2F\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]{2}|[\u3007\u25CB\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]{4}))";
    TO = "\\s*(?:\u81F3|\u5230|\u548C|\u53CA|[-\u2014\u2013\u2015\uFF0D~\uFF5E\u301C\u223C\u3001])\\s*";
    DAY2 = "\\s*[.\uFF0E]?\\s*[\u65E5\u66F0\u767D\u53F7\u865F]";
    MONTH2 = "\\s*\u6708";
    YEAR = [
      `(?:(?:[\u5143\u660E\u6E05]\u671D?)?(?<reign>${REIGN_NAMES})(?:\u5E1D)?(?<reignYear>\u5143|${SMALL})\u5E74`,
      "(?:\u4E2D[\u534E\u83EF])?\u6C11[\u56FD\u570B]\\s*(?<era>\u5143|\\d{1,3}|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3})\\s*\u5E74(?:\u5EA6|\u521D|\u5E95|\u672B)?(?:\\s*[\uFF08(](?:\u516C\u5143)?\\d{4}\\s*\u5E74?[\uFF09)])?",
      `(?<year>${LARGE})\\s*\u5E74(?:\u5EA6|\u521D|\u5E95|\u672B)?`,
      "(?<shift>\u53BB\u5E74|\u4E0A\u5E74|\u524D\u5E74|\u4ECA\u5E74|\u672C\u5E74|\u7FCC\u5E74|\u6B21\u5E74|\u660E\u5E74))"
    ].join("|");
    BETWEEN = `(?:\\s*\u3001\\s*${SMALL}(?=\\s*[\u3001\u548C\u53CA\u81F3]))*?`;
    further = (name2) => `(?:\\s*\u3001\\s*(?<${name2}>${SMALL})${DAY2})*`;
    DAYS = `(?<month>${MONTH_NUMBER})${MONTH2}(?:\u4EFD)?\\s*\u521D?(?<day>${SMALL})(?:${DAY2})?(?:${BETWEEN}${TO}(?:(?<year2>${LARGE})\\s*\u5E74\\s*)?(?:(?<month2>${SMALL})${MONTH2}\\s*)?(?<day2>${SMALL})${DAY2}${further("day3")}|(?<=${DAY2}))`;
    MONTHS = `(?<first>${SMALL})(?:${MONTH2}(?:[\u4E0A\u4E2D\u4E0B]\u65EC|\u521D|\u5E95|\u672B)?)?${TO}(?<last>${SMALL})${MONTH2}(?:\u4EFD)?(?:[\u4E0A\u4E2D\u4E0B]\u65EC|\u521D|\u5E95|\u672B)?(?!\\s*${SMALL}${DAY2})`;
    ONE_MONTH = `(?<alone>${MONTH_NUMBER})${MONTH2}(?:\u4EFD)?(?:[\u4E0A\u4E2D\u4E0B]\u65EC|\u521D|\u4E2D\u65EC|\u5E95|\u672B)?`;
    NUMERIC = "(?<isoYear>(?:19|20)\\d{2})\\s*[-./\uFF0F]\\s*(?<isoMonth>\\d{1,2})(?:\\s*[-./\uFF0F]\\s*(?<isoDay>\\d{1,2})(?:\\s*[-\u2014\u2013~\uFF5E\u81F3]\\s*(?:(?:(?<isoYear2>(?:19|20)\\d{2})[-./](?<isoMonthOfYear2>\\d{1,2})[-./]|(?<isoMonth2>\\d{1,2})[./])\\s*)?(?<isoDay2>\\d{1,2})(?![\\d:\uFF1A]))?|\\.(?=[\\s\\p{Script=Han}]))?(?![\\d.])";
    ONE_DAY = `(?<onlyDay>${SMALL})(?:${BETWEEN}${TO}(?<onlyDay2>${SMALL}))?${DAY2}(?:${BETWEEN}${TO}(?:(?:(?<onlyYear3>${LARGE})\\s*\u5E74\\s*)?(?<onlyMonth3>${SMALL})${MONTH2}\\s*)?(?<onlyDay3>${SMALL})${DAY2}${further("onlyDay4")})?`;
    DATE3 = new RegExp(
      `(?<![\\d.])(?:${NUMERIC})|(?<![\\d\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u7B2C])(?:${YEAR}\\s*)?(?:${DAYS}|${MONTHS}|${ONE_MONTH})|(?<![\\d\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u7B2C])${YEAR.replaceAll("?<", "?<bare_")}`,
      "gu"
    );
    HINT = /[年月]|(?:19|20|１９|２０)[\d０-９]{2}\s*[-./／]/u;
    DAY_ALONE = new RegExp(`^${ONE_DAY}`, "u");
    SHIFTS = {
      \u53BB\u5E74: -1,
      \u4E0A\u5E74: -1,
      \u524D\u5E74: -2,
      \u4ECA\u5E74: 0,
      \u672C\u5E74: 0,
      \u7FCC\u5E74: 1,
      \u6B21\u5E74: 1,
      \u660E\u5E74: 1
    };
  }
});

// lib/ingest/dates/resolve-date.ts
function resolveDate(expression, context) {
  const year = yearOf2(expression, context);
  if (year === null) return null;
  const month = expression.month ?? (expression.day === null ? null : context.month);
  const from = partial({ year, month, day: expression.day });
  const { to } = expression;
  if (to === null || from === null) return from;
  const last = {
    year: to.year ?? year,
    month: to.month ?? month,
    day: to.day ?? (to.month === null ? null : daysIn(to.year ?? year, to.month))
  };
  if (to.year === null && last.month !== null && month !== null && last.month < month) {
    last.year += 1;
  }
  const end = partial(last);
  if (end === null || end.to < from.from) return from;
  return dateRange(from.from, end.to);
}
function yearOf2({ year, yearShift }, context) {
  if (year !== null) return year;
  return context.year === null ? null : context.year + (yearShift ?? 0);
}
function partial({ year, month, day }) {
  if (year === null) return null;
  const iso = String(year).padStart(4, "0");
  if (month === null) return day === null ? parseDate(iso) : null;
  const ofMonth = parseDate(`${iso}-${pad(month)}`);
  return day === null ? ofMonth : parseDate(`${iso}-${pad(month)}-${pad(day)}`) ?? ofMonth;
}
function pad(value) {
  return String(value).padStart(2, "0");
}
var init_resolve_date = __esm({
  "lib/ingest/dates/resolve-date.ts"() {
    "use strict";
    init_calendar();
    init_partial_date();
  }
});

// lib/ingest/sources/records/day-in-parts.ts
function dayInParts(parts2, printed) {
  const numberOf2 = (name2) => {
    const value = parts2.find(({ key }) => name2.test(key.trim()))?.value;
    const digits = /^\s*(\d{1,4})\s*[年月日号]?\s*$/u.exec(String(value ?? ""))?.[1];
    return digits === void 0 ? null : Number(digits);
  };
  const year = numberOf2(YEAR2);
  if (year === null || year < 1e3) return null;
  const context = { year, month: numberOf2(MONTH3) };
  const day = numberOf2(DAY3);
  const text = String(printed ?? "").trim();
  if (text !== "") {
    const said = dateExpressions(text)[0] ?? leadingDate(text);
    const read = said?.start === 0 ? resolveDate(said, context) : null;
    const dotted = /^(\d{1,2})\s*[-./]\s*(\d{1,2})$/.exec(text);
    return read ? isoDate(read) : dotted && statedDate(`${year}-${dotted[1]}-${dotted[2]}`);
  }
  const stated2 = [year, context.month, context.month === null ? null : day];
  return statedDate(stated2.filter((part2) => part2 !== null).join("-")) ?? statedDate(`${year}\u5E74`);
}
var YEAR2, MONTH3, DAY3;
var init_day_in_parts = __esm({
  "lib/ingest/sources/records/day-in-parts.ts"() {
    "use strict";
    init_partial_date();
    init_date_expression();
    init_resolve_date();
    init_stated_date();
    YEAR2 = /^(?:年份?|年度|year|所在年份?)$/iu;
    MONTH3 = /^(?:月份?|month)$/iu;
    DAY3 = /^(?:日|号|day)$/iu;
  }
});

// lib/ingest/sources/records/days-from-to.ts
function daysFromTo(entries2) {
  const stated2 = (kind) => {
    const plain2 = (key) => key.normalize("NFKC").toLowerCase().replace(/[\s_.-]/gu, "");
    return statedDate(entries2.find(({ key }) => kind.test(plain2(key)))?.value);
  };
  const from = stated2(FROM);
  const to = stated2(TO2);
  if (from === null || to === null) return from;
  const days = (Date.parse(to) - Date.parse(from)) / DAY4;
  const isRun = days > 0 && days <= LONGEST2 && parseDate(`${from}/${to}`) !== null;
  return isRun ? `${from}/${to}` : from;
}
var FROM, TO2, LONGEST2, DAY4;
var init_days_from_to = __esm({
  "lib/ingest/sources/records/days-from-to.ts"() {
    "use strict";
    init_partial_date();
    init_stated_date();
    FROM = /^(?:起始|开始|起|活动开始)(?:日期|时间|日)$|^(?:start|begin)(?:date|time|day)$/u;
    TO2 = /^(?:截止|截至|结束|终止|止|活动结束)(?:日期|时间|日)$|^(?:end|finish)(?:date|time|day)$/u;
    LONGEST2 = 31;
    DAY4 = 864e5;
  }
});

// lib/ingest/sources/records/record-keys.ts
function meaningOf(key) {
  const plain2 = key.normalize("NFKC").toLowerCase().replace(/[\s_.:-]/gu, "");
  const exact = BY_KEY.get(plain2);
  if (exact) return exact;
  const bare3 = plain2.replace(OF_TEXT, "");
  for (const name2 of [bare3, plain2.replace(KIND_OF_VALUE, ""), bare3.replace(KIND_OF_VALUE, "")]) {
    const known = BY_KEY.get(name2);
    if (known && !EXACT.has(known.meaning)) return { ...known, rank: known.rank + LESS_TELLING };
  }
  const ending = ENDINGS.find(({ pattern }) => pattern.test(plain2));
  if (ending) return { meaning: ending.meaning, rank: LEAST_TELLING };
  if (OWN_DAY.test(plain2) && !OTHER_DAY.test(plain2))
    return { meaning: "date", rank: LEAST_TELLING };
  return null;
}
function isPartOfRecord(key, value) {
  return PART.test(key) && typeof value === "object" && value !== null && !Array.isArray(value);
}
function fieldName(key) {
  const meaning = meaningOf(key)?.meaning;
  if (/\p{Script=Han}/u.test(key) || typeof meaning !== "object") return key.trim();
  return meaning.field;
}
var KEYS2, BY_KEY, OF_TEXT, KIND_OF_VALUE, LESS_TELLING, LEAST_TELLING, ENDINGS, OWN_DAY, OTHER_DAY, EXACT, PART;
var init_record_keys = __esm({
  "lib/ingest/sources/records/record-keys.ts"() {
    "use strict";
    KEYS2 = [
      ["id", ["id"]],
      ["issue", ["issue", "\u671F\u53F7"]],
      ["page", ["page", "\u9875\u7801"]],
      ["title", ["title", "\u6807\u9898", "\u9898\u540D", "headline", "name", "\u540D\u79F0", "subject", "\u6848\u7531", "\u9898\u76EE", "bt"]],
      [
        "text",
        [
          ...["body", "text", "content", "\u6B63\u6587", "\u5185\u5BB9", "\u5168\u6587", "article", "html", "contenthtml"],
          ...["contents", "fulltext", "maintext", "articlebody", "\u6B63\u6587\u5185\u5BB9", "zw", "nr"]
        ]
      ],
      [
        "date",
        [
          ...["date", "\u65E5\u671F", "\u6210\u6587\u65E5\u671F", "docdate", "publishdate", "publisheddate", "pubdate"],
          ...["publishedat", "\u53D1\u5E03\u65E5\u671F", "\u53D1\u5E03\u65F6\u95F4", "publishtime", "pubtime", "releasedate"],
          ...["releasetime", "issuedate", "datetime", "time", "\u65F6\u95F4", "\u5370\u53D1\u65E5\u671F", "\u53D1\u6587\u65E5\u671F", "fbrq"],
          ...[
            "\u7B54\u590D\u65E5\u671F",
            "\u529E\u7ED3\u65E5\u671F",
            "fbsj",
            "reltime",
            "docreltime",
            "createtime",
            "createdate",
            "createdat"
          ]
        ]
      ],
      [
        "section",
        [
          ...["section", "\u680F\u76EE", "column", "columnname", "channel", "channelname", "category"],
          ...["chnlname", "chnldesc", "channeldesc"],
          ...["categories", "\u5206\u7C7B", "\u7C7B\u522B", "catalog", "catalogname", "tag", "lm", "lmmc"]
        ]
      ],
      ["subsection", ["subsection", "\u5B50\u680F\u76EE"]],
      [
        { field: "\u6587\u53F7" },
        ["\u6587\u53F7", "\u53D1\u6587\u5B57\u53F7", "\u53D1\u6587\u6587\u53F7", "docno", "docnumber", "documentnumber", "wenhao", "fileno"]
      ],
      [
        { field: "\u6765\u6E90" },
        ["source", "\u6765\u6E90", "\u4FE1\u606F\u6765\u6E90", "\u53D1\u5E03\u5355\u4F4D", "\u53D1\u5E03\u673A\u6784", "contentsource", "publisher", "origin"]
      ],
      [
        { field: "\u539F\u6587\u94FE\u63A5" },
        ["url", "link", "href", "\u94FE\u63A5", "\u7F51\u5740", "\u539F\u6587\u94FE\u63A5", "\u5B98\u65B9\u94FE\u63A5", "sourceurl", "permalink"]
      ]
    ];
    BY_KEY = new Map(
      KEYS2.flatMap(([meaning, keys]) => keys.map((key, rank2) => [key, { meaning, rank: rank2 }]))
    );
    OF_TEXT = /^(?:article|news|doc|document|info|information|post|file|policy|web|site|page|publish|pub|文章|新闻|信息|文件|文档|网页|公文|政策|法规|条例|公告|通知)(?=.)/u;
    KIND_OF_VALUE = /(?<=.)(?:name|str|string|text|html|value|cn|zh|名称|名)$/u;
    LESS_TELLING = 100;
    LEAST_TELLING = 500;
    ENDINGS = [
      { pattern: /^(?!sub|short|seo|meta|share|keyword).+title$/u, meaning: "title" },
      { pattern: /^.+(?:content|body)$/u, meaning: "text" },
      {
        pattern: /^(?!create|update|modify|modified|start|begin|end|expire|effective|valid|crawl|fetch|last|delete|top|sort).+(?:date|time)$/u,
        meaning: "date"
      }
    ];
    OWN_DAY = /^\p{Script=Han}{2,8}(?:日期|时间)$/u;
    OTHER_DAY = /预计|计划|拟|起|止|截|期限|有效|生效|失效|施行|实施|废止|废除|开始|结束|出生|更新|修改|抓取|采集|爬取|入库|下载|营业|开放|办公|办理|服务|受理时间/u;
    EXACT = /* @__PURE__ */ new Set(["id", "issue", "page", "subsection"]);
    PART = /^_?(?:source|meta|metadata|head|header|info|attributes|properties|fields|data|detail|details|article|document|doc|node|content)$/i;
  }
});

// lib/ingest/sources/records/record-text.ts
function recordText(value, line) {
  if (Array.isArray(value)) {
    const parts2 = value.map((part2) => recordText(textOfPart(part2), line));
    return parts2.some((part2) => part2 === null) ? null : parts2.flatMap((part2) => part2 ?? []);
  }
  if (typeof value !== "string") return null;
  if (HTML.test(value)) {
    return htmlLines(parseHtml(value)).flatMap((one) => {
      const text = withoutWaste(one.text);
      const cells = one.cells?.map(withoutWaste);
      return text === "" ? [] : [{ ...one, number: line, text, ...cells && { cells } }];
    });
  }
  return cleanText(value).split("\n").filter((text) => text !== "").map((text) => ({ number: line, text, startsParagraph: true }));
}
function isPathOfText(value) {
  return typeof value === "string" && PATH.test(value.trim());
}
function isRunningText(value) {
  const sentences = value.match(/[。！？；]/gu)?.length ?? 0;
  return sentences > 1 && (value.length > 120 || HTML.test(value));
}
function oneLine(value) {
  const text = HTML.test(value) ? htmlLines(parseHtml(value)).map((line) => line.text).join(" ") : value;
  return cleanText(text).replaceAll("\n", " ");
}
function cleanText(value) {
  return value.normalize("NFC").split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u).map(withoutWaste).filter((line) => line !== "").join("\n");
}
function withoutWaste(line) {
  return line.normalize("NFC").replaceAll("	", " ").replace(NOT_TEXT, "").trim();
}
function textOfPart(part2) {
  if (typeof part2 !== "object" || part2 === null || Array.isArray(part2)) return part2;
  const values = new Map(Object.entries(part2));
  return values.get("text") ?? values.get("content") ?? values.get("html") ?? "";
}
var NOT_TEXT, HTML, PATH;
var init_record_text = __esm({
  "lib/ingest/sources/records/record-text.ts"() {
    "use strict";
    init_html_lines();
    init_html_tree();
    NOT_TEXT = /[\p{Cc}\p{Cs}\ufeff\ufffe\uffff]/gu;
    HTML = /<\/?(?:p|div|br|span|table|tr|td|h[1-6]|ul|ol|li|a|img|strong|b|em|font|section)(?:\s[^<>]*)?\/?>/i;
    PATH = /^[^\n，。；]{1,300}\.(?:md|txt|html?|docx?|pdf)$/iu;
  }
});

// lib/ingest/sources/records/parse-record.ts
function parseRecord(value, line, below) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const found = JSON.stringify(value) ?? String(value);
    return { record: null, faults: [{ expected: EXPECTED_RECORD, found }], unused: [] };
  }
  const { chosen, others } = chooseEntries(value);
  const faults = [];
  const fields2 = [];
  const unused = [];
  const keep = ({ key, value: value2 }) => {
    const text = fieldText(value2);
    if (text === null) unused.push(key);
    else if (text !== "") fields2.push({ name: fieldName(key), value: text });
  };
  const take = (meaning, expected, read) => {
    const entry = typeof meaning === "string" ? chosen.get(meaning) : void 0;
    if (entry === void 0) return null;
    const usable = read(entry.value);
    if (usable === null) {
      faults.push({ expected: `${expected} ${entry.key}`, found: JSON.stringify(entry.value) });
    }
    return usable;
  };
  const textEntry = chosen.get("text") ?? (below ? void 0 : unnamedText(others));
  if (textEntry) chosen.set("text", textEntry);
  if (textEntry && isPathOfText(textEntry.value)) others.push(textEntry);
  const isElsewhere = textEntry !== void 0 && isPathOfText(textEntry.value);
  const own = isElsewhere ? [] : take("text", "\u6587\u5B57\u5199\u7684\u6B63\u6587", (text) => recordText(text, line));
  const lines = below ?? own ?? [];
  const title = take("title", "\u4E00\u884C\u6587\u5B57\u7684\u6807\u9898", fieldText);
  if (title === null && lines.length === 0) {
    const keys = Object.keys(value).join("\u3001");
    const found = keys === "" ? "\u6CA1\u6709\u5185\u5BB9" : `\u53EA\u6709 ${keys}`;
    faults.unshift({ expected: "\u6709\u6807\u9898 title \u6216\u6B63\u6587 body \u7684\u4E00\u6761", found });
    return { record: null, faults, unused: [] };
  }
  const id = take("id", "\u7531\u82F1\u6587\u5B57\u6BCD\u3001\u6570\u5B57\u3001\u201C-\u201D\u201C_\u201D\u7EC4\u6210\u7684\u7F16\u53F7", addressable);
  const issue = take("issue", "\u7531\u82F1\u6587\u5B57\u6BCD\u3001\u6570\u5B57\u3001\u201C-\u201D\u201C_\u201D\u7EC4\u6210\u7684\u671F\u53F7\uFF08\u4E0D\u80FD\u53EA\u662F\u56DB\u4F4D\u6570\u5B57\uFF09", (one) => {
    const name2 = addressable(one);
    return name2 === null || isYear(name2) ? null : name2;
  });
  const date = take(
    "date",
    "\u201C2023-05-29\u201D\u201C2023\u5E745\u670829\u65E5\u201D\u201C2023-05\u201D\u6837\u5B50\u7684\u65E5\u671F",
    (stated2) => statedDate(stated2) ?? dayInParts(others, stated2)
  ) ?? (chosen.has("date") ? null : dayInParts(others, null) ?? daysFromTo(others));
  const page = take("page", "\u4ECE1\u5F00\u59CB\u7684\u9875\u7801", pageNumber);
  const sections = take("section", "\u680F\u76EE\u540D", sectionNames) ?? [];
  const subsection = take("subsection", "\u5B50\u680F\u76EE\u540D", fieldText) ?? sections[1] ?? null;
  const unread2 = chosen.get("date");
  const isWritten = typeof unread2?.value === "string" && areDaysApart(unread2.value);
  if (unread2 && (date === null || isWritten)) others.unshift(unread2);
  for (const entry of others) keep(entry);
  if ([title, ...lines.map(({ text }) => text)].some((text) => text?.includes("\uFFFD"))) {
    faults.push({ expected: "\u5B8C\u597D\u7684\u6587\u5B57", found: "\u5DF2\u635F\u574F\u7684\u5B57\u7B26\uFF08\uFFFD\uFF09" });
  }
  const section2 = sections[0] ?? null;
  const record = { line, id, issue, title, date, section: section2, subsection, page, fields: fields2, lines };
  return { record, faults, unused };
}
function unnamedText(others) {
  const long = others.filter(({ value }) => typeof value === "string" && isRunningText(value));
  const [longest2] = long.sort((a, b) => String(b.value).length - String(a.value).length);
  if (!longest2) return void 0;
  others.splice(others.indexOf(longest2), 1);
  return { ...longest2, rank: 0 };
}
function chooseEntries(value) {
  const chosen = /* @__PURE__ */ new Map();
  const others = [];
  for (const [key, entry, depth] of entriesOf(value)) {
    if (isBlank(entry)) continue;
    const meant = meaningOf(key);
    const known = meant && { ...meant, rank: meant.rank + depth * DEEPER };
    const meaning = known?.meaning;
    if (!known || typeof meaning !== "string") {
      others.push({ key, value: entry });
      continue;
    }
    const before = chosen.get(meaning);
    const isBetter2 = before === void 0 || known.rank < before.rank;
    if (isBetter2) chosen.set(meaning, { key, value: entry, rank: known.rank });
    const loser = isBetter2 ? before : { key, value: entry };
    if (loser && JSON.stringify(loser.value) !== JSON.stringify(chosen.get(meaning)?.value)) {
      others.push(meaning === "text" ? { key: loser.key, value: {} } : loser);
    }
  }
  return { chosen, others };
}
function* entriesOf(value, depth = 0) {
  for (const [key, entry] of Object.entries(value)) {
    if (depth < DEEPEST && isPartOfRecord(key, entry)) yield* entriesOf(entry, depth + 1);
    else yield [key, entry, depth];
  }
}
function isBlank(value) {
  if (Array.isArray(value)) return value.every(isBlank);
  return value === null || value === void 0 || typeof value === "string" && /^\s*$/u.test(value);
}
function fieldText(value) {
  if (typeof value === "string") return oneLine(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (!Array.isArray(value)) return null;
  const parts2 = value.map(fieldText);
  return parts2.includes(null) ? null : parts2.filter((part2) => part2 !== "").join("\u3001");
}
function addressable(value) {
  const text = typeof value === "string" || Number.isInteger(value) ? String(value).trim() : "";
  return text.length <= LONGEST_ID && ID2.test(text) ? text : null;
}
function pageNumber(value) {
  const page = typeof value === "string" ? Number(value) : value;
  return typeof page === "number" && Number.isInteger(page) && page >= 1 ? page : null;
}
function sectionNames(value) {
  const names = Array.isArray(value) ? value.map(fieldText) : [fieldText(value)];
  if (names.some((name2) => name2 === null || name2.length > 40)) return null;
  return names.flatMap(
    (name2) => name2?.replace(/^[[【（(][^\]】）)]*[\]】）)]\s*(?=\S)/u, "") || []
  );
}
var LONGEST_ID, ID2, EXPECTED_RECORD, DEEPER, DEEPEST;
var init_parse_record = __esm({
  "lib/ingest/sources/records/parse-record.ts"() {
    "use strict";
    init_issue();
    init_days_apart();
    init_day_in_parts();
    init_days_from_to();
    init_record_keys();
    init_record_text();
    init_stated_date();
    LONGEST_ID = 100;
    ID2 = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
    EXPECTED_RECORD = '\u82B1\u62EC\u53F7\u62EC\u8D77\u6765\u7684\u4E00\u6761\uFF0C\u4F8B\u5982 {"title": "\u6807\u9898", "body": "\u6B63\u6587"}';
    DEEPER = 1e3;
    DEEPEST = 2;
  }
});

// lib/ingest/sources/records/record-entries.ts
function* recordEntries(file, raw) {
  const limit = new ProblemLimit();
  const unused = /* @__PURE__ */ new Set();
  let withoutText = 0;
  for (const one of raw) {
    if ("problem" in one) {
      if (limit.admits(one.problem)) yield one;
      continue;
    }
    const parsed = parseRecord(one.value, one.line, one.below);
    for (const fault of parsed.faults) {
      const problem3 = describe(file, one.line, fault, parsed.record !== null);
      if (limit.admits(problem3)) yield { problem: problem3 };
    }
    for (const key of parsed.unused) unused.add(key);
    if (!parsed.record) continue;
    if (parsed.record.lines.length === 0) withoutText += 1;
    yield { record: parsed.record };
  }
  for (const problem3 of limit.rest()) yield { problem: problem3 };
  if (unused.size > 0) yield { problem: unusedFields(file, [...unused]) };
  if (withoutText > 0) yield { problem: noText(file, withoutText) };
}
function describe(file, line, { expected, found }, isKept) {
  return {
    file,
    line,
    severity: isKept ? "warning" : "omitted",
    expected,
    found: /^["{[]/.test(found) ? quote(found) : found,
    remedy: isKept ? "\u8FD9\u4E00\u6761\u5DF2\u6536\u5F55\uFF0C\u8FD9\u4E00\u9879\u5F53\u4F5C\u6CA1\u6709\u5199\uFF1B\u8BF7\u6539\u6B63\u8FD9\u4E00\u884C" : "\u6539\u6B63\u8FD9\u4E00\u884C\uFF0C\u518D\u8FD0\u884C\u4E00\u6B21"
  };
}
function unusedFields(file, keys) {
  return {
    file,
    line: null,
    severity: "warning",
    expected: "\u4E00\u9879\u4E00\u4E2A\u503C\uFF0C\u6B63\u6587\u53EA\u6709\u4E00\u4EFD",
    found: `\u8FD8\u6709 ${keys.join("\u3001")}`,
    remedy: "\u8FD9\u4E9B\u9879\u6CA1\u6709\u7528\u5230\uFF1B\u8981\u53D1\u5E03\u7684\u6587\u5B57\u8BF7\u5199\u8FDB body"
  };
}
function noText(file, count3) {
  return {
    file,
    line: null,
    severity: "warning",
    expected: "\u6BCF\u6761\u90FD\u6709\u6B63\u6587",
    found: `\u6709 ${count3} \u6761\u6CA1\u6709\u6B63\u6587`,
    remedy: "\u8FD9\u4E9B\u6761\u53EA\u6536\u6807\u9898\u3001\u94FE\u63A5\u7B49\u9879\uFF1B\u6709\u5168\u6587\u7684\uFF0C\u8BF7\u5199\u8FDB body"
  };
}
var init_record_entries = __esm({
  "lib/ingest/sources/records/record-entries.ts"() {
    "use strict";
    init_ingest_problem();
    init_problem_limit();
    init_parse_record();
  }
});

// lib/ingest/sources/records/json-lines-reader.ts
function* readLines(file) {
  let number = 0;
  let encoding = null;
  for (const bytes of linesOf2(inBytesOfLines(file.chunks()))) {
    number += 1;
    if (encoding === null && bytes.some((byte) => byte > 127)) encoding = detectEncoding(bytes);
    const raw = readLine(file.name, number, bytes, encoding ?? "utf-8");
    if (raw) yield raw;
  }
}
function* inBytesOfLines(chunks) {
  let decoder;
  const encoder = new TextEncoder();
  for (const chunk of chunks) {
    if (decoder === void 0) {
      const encoding = detectEncoding(chunk);
      decoder = ENCODING_NAMES[encoding] === "UTF-16" ? new TextDecoder(encoding) : null;
    }
    yield decoder ? encoder.encode(decoder.decode(chunk, { stream: true })) : chunk;
  }
}
function* linesOf2(chunks) {
  let begun = [];
  for (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      yield Buffer.concat([...begun, chunk.subarray(start, end)]);
      begun = [];
      start = end + 1;
    }
    if (start < chunk.length) begun.push(chunk.slice(start));
  }
  if (begun.length > 0) yield Buffer.concat(begun);
}
function readLine(file, line, bytes, encoding) {
  const omitted = (expected, found, remedy) => ({
    problem: { file, line, severity: "omitted", expected, found, remedy }
  });
  const text = decodeStrictly(encoding, bytes);
  if (text === null) {
    const remedy = "\u628A\u6587\u4EF6\u53E6\u5B58\u4E3A UTF-8 \u7F16\u7801\uFF1B\u53EA\u6709\u8FD9\u4E00\u884C\u5982\u6B64\u7684\uFF0C\u5BF9\u7167\u539F\u7A3F\u6539\u6B63\u8FD9\u4E00\u884C";
    return omitted(`${ENCODING_NAMES[encoding]} \u7F16\u7801\u7684\u6587\u5B57`, "\u65E0\u6CD5\u8BC6\u522B\u7684\u5B57\u8282", remedy);
  }
  if (text.trim() === "") return null;
  try {
    return { line, value: JSON.parse(text) };
  } catch {
    const remedy = "\u4E00\u884C\u5199\u5B8C\u4E00\u6761\uFF0C\u4E0D\u6298\u884C\uFF1B\u68C0\u67E5\u8FD9\u4E00\u884C\u7684\u5F15\u53F7\u3001\u9017\u53F7\u548C\u62EC\u53F7";
    return omitted("\u4E00\u884C\u4E00\u4E2A\u5B8C\u6574\u7684 JSON \u5BF9\u8C61", quote(text), remedy);
  }
}
var jsonLinesReader, LF;
var init_json_lines_reader = __esm({
  "lib/ingest/sources/records/json-lines-reader.ts"() {
    "use strict";
    init_detect_encoding();
    init_ingest_problem();
    init_record_entries();
    jsonLinesReader = {
      endings: [".jsonl", ".ndjson"],
      read: (file) => ({ kind: "records", entries: recordEntries(file.name, readLines(file)) })
    };
    LF = 10;
  }
});

// lib/ingest/sources/records/json-spans.ts
import { visit } from "jsonc-parser";
function jsonSpans(text) {
  const open2 = [];
  const arrays = /* @__PURE__ */ new Map();
  let fault = null;
  let root = null;
  let isRecord = false;
  const begin = (isArray) => (start, _length, line) => {
    const outer = open2.at(-1);
    const path = outer ? `${outer.path}/${outer.isArray ? "[]" : outer.key}` : "";
    open2.push({ path, isArray, start, line: line + 1, key: "" });
    if (!isArray && outer?.isArray && !arrays.has(path)) {
      arrays.set(path, { spans: [], tellsItems: false });
    }
  };
  visit(
    text,
    {
      onObjectBegin: begin(false),
      onArrayBegin: begin(true),
      onObjectProperty: (key) => {
        const top = open2.at(-1);
        if (!top) return;
        top.key = key;
        const places2 = arrays.get(top.path);
        if (places2 && /^(?:title|text)$/.test(String(meaningOf(key)?.meaning))) {
          places2.tellsItems = true;
        }
      },
      onObjectEnd: (offset, length) => {
        const part2 = open2.pop();
        if (!part2) return;
        const span = { line: part2.line, start: part2.start, end: offset + length };
        if (open2.length === 0) root ??= span;
        else if (open2.at(-1)?.isArray) arrays.get(part2.path)?.spans.push(span);
      },
      onLiteralValue: (value) => {
        const [whole3, ...inner] = open2;
        if (!whole3 || whole3.isArray || inner.length > 0 || typeof value !== "string") return;
        if (meaningOf(whole3.key)?.meaning === "text") isRecord = true;
      },
      onArrayEnd: () => {
        open2.pop();
      },
      onError: (_code, _offset, _length, line) => {
        fault ??= line + 1;
      }
    },
    { disallowComments: true }
  );
  const found = [...arrays.values()].filter(({ spans }) => spans.length > 0);
  const best = found.find(({ tellsItems }) => tellsItems) ?? found[0];
  const whole2 = root === null ? [] : [root];
  return { spans: isRecord || !best ? whole2 : best.spans, fault };
}
var init_json_spans = __esm({
  "lib/ingest/sources/records/json-spans.ts"() {
    "use strict";
    init_record_keys();
  }
});

// lib/ingest/sources/records/json-reader.ts
function* rawRecords(file, text) {
  const found = safeSpans(text);
  if (found.fault === null) {
    for (const { line, start, end } of found.spans) {
      yield { line, value: JSON.parse(text.slice(start, end)) };
    }
    if (found.spans.length > 0) return;
  }
  const problem3 = {
    file: file.name,
    line: found.fault,
    severity: "omitted",
    expected: "\u4E00\u4E2A\u5B8C\u6574\u7684 JSON\uFF1A\u65B9\u62EC\u53F7\u91CC\u4E00\u7EC4\u6761\u76EE\uFF0C\u6BCF\u6761\u7528\u82B1\u62EC\u53F7\u62EC\u8D77\u6765",
    found: found.fault === null ? "\u91CC\u9762\u6CA1\u6709\u6761\u76EE" : "\u8FD9\u91CC\u4E0D\u5408 JSON \u7684\u5199\u6CD5\uFF0C\u6574\u4E2A\u6587\u4EF6\u6CA1\u6709\u6536\u5F55",
    remedy: "\u68C0\u67E5\u8FD9\u4E00\u884C\u548C\u524D\u4E00\u884C\u7684\u5F15\u53F7\u3001\u9017\u53F7\u548C\u62EC\u53F7\uFF1B\u6587\u4EF6\u4E0D\u5B8C\u6574\u7684\uFF0C\u8BF7\u91CD\u65B0\u5BFC\u51FA"
  };
  yield { problem: problem3 };
}
function safeSpans(text) {
  try {
    return jsonSpans(text);
  } catch (error) {
    if (error instanceof RangeError) return { spans: [], fault: 1 };
    throw error;
  }
}
function isJsonLines(text) {
  const [first = "", second = ""] = text.slice(0, 1 << 20).trim().split(/\r?\n\s*/, 2);
  return [first, second].every((line) => /^\{.*\}$/.test(line.trim()));
}
function leftOut(problem3) {
  return { problem: { ...problem3, severity: "omitted" } };
}
var jsonReader;
var init_json_reader = __esm({
  "lib/ingest/sources/records/json-reader.ts"() {
    "use strict";
    init_decode_source();
    init_json_lines_reader();
    init_json_spans();
    init_record_entries();
    jsonReader = {
      endings: [".json"],
      read: (file) => {
        const { text, problems } = decodeText(file.name, file.bytes());
        if (text !== null && isJsonLines(text)) return jsonLinesReader.read(file);
        const raw = text === null ? problems.map(leftOut) : rawRecords(file, text);
        return { kind: "records", entries: recordEntries(file.name, raw) };
      }
    };
  }
});

// lib/ingest/sources/text-reader.ts
function readTextLines(name2, bytes) {
  const { text, problems } = decodeSource(name2, bytes);
  return { kind: "lines", lines: text === null ? [] : splitLines(text), problems };
}
function ofProgram(file) {
  return {
    file,
    line: 1,
    severity: "warning",
    expected: "\u6B63\u6587",
    found: "\u7A0B\u5E8F\u7684\u6570\u636E\uFF0C\u6309\u6B63\u6587\u6536\u5F55\u4E86",
    remedy: "\u7F51\u9875\u8BF7\u5B58\u6210 .html\uFF0C\u5176\u4ED6\u6570\u636E\u8BF7\u5B58\u6210 JSON\uFF08.json\u3001.jsonl\uFF09\u6216 XML\uFF08.xml\uFF09\uFF0C\u518D\u653E\u8FDB\u6765"
  };
}
var textReader, JSON_OPENING, OF_PROGRAM;
var init_text_reader = __esm({
  "lib/ingest/sources/text-reader.ts"() {
    "use strict";
    init_decode_source();
    init_json_reader();
    init_source_line();
    textReader = {
      endings: [".txt"],
      read: (file) => {
        const read = readTextLines(file.name, file.bytes());
        const opening = read.lines.find(({ text }) => text.trim() !== "")?.text.trim() ?? "";
        if (JSON_OPENING.test(opening)) return jsonReader.read(file);
        if (!OF_PROGRAM.test(opening)) return read;
        return { ...read, problems: [...read.problems, ofProgram(file.name)] };
      }
    };
    JSON_OPENING = /^\[?\s*\{\s*"[^"]{1,60}"\s*:|^[[{]$/u;
    OF_PROGRAM = /^\[?\s*\{\s*'[^']{1,60}'\s*:|^<(?:\?xml|!doctype|html|rss)\b/iu;
  }
});

// lib/ingest/sources/markdown/markdown-lines.ts
function markdownLines(lines) {
  let isVerbatim = false;
  return lines.map((line, at) => {
    const { text } = line;
    if (FENCE.test(text)) {
      isVerbatim = !isVerbatim;
      return { ...line, isFurniture: true };
    }
    if (isVerbatim || text.trim() === "") return line;
    const [, marks, heading] = HEADING2.exec(text) ?? [];
    if (marks !== void 0 && heading !== void 0 && heading !== "") {
      return { ...line, text: plain(heading), heading: marks.length };
    }
    if (/^ {0,3}=+\s*$/.test(text) && (lines[at - 1]?.text.trim() ?? "") !== "") {
      return { ...line, isFurniture: true };
    }
    if (/^ {0,3}=+\s*$/.test(lines[at + 1]?.text ?? "")) {
      return { ...line, text: plain(text.trim()), heading: 1 };
    }
    if (RULE.test(text)) return { ...line, isFurniture: true };
    const row = ROW.exec(text)?.[1];
    if (row !== void 0) return tableRow(line, row);
    const [, indent, entry] = ENTRY.exec(text) ?? [];
    if (entry !== void 0) {
      return { ...line, text: `${indent}${plain(entry)}`, isListItem: true };
    }
    return { ...line, text: plain(text.replace(/^ {0,3}>[ \t]?/, "")) };
  });
}
function tableRow(line, row) {
  if (DELIMITERS.test(row)) return { ...line, isFurniture: true };
  const cells = row.split(/(?<!\\)\|/).map((cell) => plain(cell.replace(/<br\s*\/?>/gi, " ").trim()));
  return { ...line, text: cells.join("	"), cells };
}
function plain(text) {
  return text.replace(/!?\[([^\]]*)\]\([^)\s]*(?:\s+"[^"]*")?\)/gu, "$1").replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu, "$2").replace(/(?<![\w*\\])\*(?=[^\s*])([^*]+?)(?<=[^\s*\\])\*(?![\w*])/gu, "$1").replace(/(?<!`)`([^`]+)`(?!`)/gu, "$1").replace(/<br\s*\/?>/gi, " ").replace(/\\([\\`*_{}[\]()<>#+\-.!|~&])/gu, "$1").replace(/&(nbsp|lt|gt|amp|quot);/g, (_, name2) => ENTITIES[name2] ?? "");
}
var HEADING2, ENTRY, RULE, FENCE, ROW, DELIMITERS, ENTITIES;
var init_markdown_lines = __esm({
  "lib/ingest/sources/markdown/markdown-lines.ts"() {
    "use strict";
    HEADING2 = /^ {0,3}(#{1,6})(?:[ \t]+|(?=[\p{Script=Han}《“（【]))(.*?)[ \t]*#*[ \t]*$/u;
    ENTRY = /^(\s*)[-*+][ \t]+(?!\d+[ \t]*-\s*$)(\S.*)$/u;
    RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
    FENCE = /^ {0,3}(?:```|~~~)/;
    ROW = /^\s*\|(.*\|.*)\|\s*$/;
    DELIMITERS = /^[\s:|-]+$/;
    ENTITIES = {
      nbsp: " ",
      lt: "<",
      gt: ">",
      amp: "&",
      quot: '"'
    };
  }
});

// lib/ingest/sources/markdown/markdown-reader.ts
import { parse as parse2, YAMLError } from "yaml";
function readMarkdown(file, bytes) {
  const { lines, problems } = readTextLines(file, bytes);
  const end = frontMatterEnd(lines);
  if (end === null) return { kind: "lines", lines: markdownLines(lines), problems };
  const below = markdownLines(lines.slice(end + 1));
  const head = parseHead(lines.slice(1, end));
  if (head instanceof YAMLError) {
    const line = (head.linePos?.[0].line ?? 1) + 1;
    return { kind: "lines", lines: [], problems: [badHead(file, line)] };
  }
  const isMarked = below.some(({ text: text2, heading }, at) => {
    const next = below.slice(at + 1).find((line) => line.text.trim() !== "");
    return heading === 2 && text2 !== "" && /^日期[：:]/u.test(next?.text ?? "");
  });
  if (!statesItem(head) || isMarked) return { kind: "lines", lines: below, problems };
  const text = below.filter((line) => line.text.trim() !== "" && !line.isFurniture);
  const raw = isDraft(head) ? { problem: draft(file) } : { line: 1, value: head, below: text };
  return { kind: "records", entries: recordEntries(file, [raw]) };
}
function frontMatterEnd(lines) {
  if (lines[0]?.text.trimEnd() !== "---") return null;
  const end = lines.findIndex(({ text }, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(text));
  const head = lines.slice(1, end);
  return end > 0 && head.some(({ text }) => /^[^\s:#][^:]*:(?:\s|$)/u.test(text)) ? end : null;
}
function parseHead(lines) {
  try {
    const head = parse2(lines.map(({ text }) => text).join("\n"), { maxAliasCount: 0 });
    return typeof head === "object" && head !== null ? head : {};
  } catch (error) {
    if (error instanceof YAMLError) return error;
    if (error instanceof ReferenceError) return {};
    throw error;
  }
}
function statesItem(head) {
  return Object.keys(head).some((key) => /^(?:title|date)$/.test(String(meaningOf(key)?.meaning)));
}
function isDraft(head) {
  const values = new Map(Object.entries(head));
  return values.get("draft") === true || values.get("published") === false;
}
function draft(file) {
  return {
    file,
    line: 1,
    severity: "omitted",
    expected: "\u8981\u53D1\u5E03\u7684\u6587\u4EF6",
    found: "\u5F00\u5934\u5199\u660E\u662F\u8349\u7A3F\uFF08draft: true \u6216 published: false\uFF09",
    remedy: "\u8981\u53D1\u5E03\u7684\uFF0C\u5220\u53BB\u8FD9\u4E00\u884C"
  };
}
function badHead(file, line) {
  return {
    file,
    line,
    severity: "error",
    expected: "\u5F00\u5934\u4E24\u884C\u201C---\u201D\u4E4B\u95F4\u4E00\u884C\u4E00\u9879\uFF0C\u4F8B\u5982\u201Ctitle: \u6807\u9898\u201D",
    found: "\u8FD9\u91CC\u4E0D\u5408 YAML \u7684\u5199\u6CD5",
    remedy: "\u6539\u6B63\u8FD9\u4E00\u884C\uFF1A\u5192\u53F7\u540E\u9762\u7A7A\u4E00\u683C\uFF0C\u542B\u5192\u53F7\u6216\u5F15\u53F7\u7684\u503C\u6574\u4E2A\u52A0\u4E0A\u5F15\u53F7"
  };
}
var markdownReader;
var init_markdown_reader = __esm({
  "lib/ingest/sources/markdown/markdown-reader.ts"() {
    "use strict";
    init_record_entries();
    init_record_keys();
    init_text_reader();
    init_markdown_lines();
    markdownReader = {
      endings: [".md", ".markdown"],
      read: (file) => readMarkdown(file.name, file.bytes())
    };
  }
});

// lib/ingest/sources/page/ruling-grid.ts
function gridOf(rulings, slack) {
  const across = rulings.filter(({ isAcross }) => isAcross);
  const down = rulings.filter(({ isAcross }) => !isAcross);
  const ys = placesOf(
    [...across.map(({ at }) => at), ...down.flatMap(({ from, to }) => [from, to])],
    slack
  );
  const xs = placesOf(
    [...down.map(({ at }) => at), ...across.flatMap(({ from, to }) => [from, to])],
    slack
  );
  const isOpen = down.length === 0;
  const columns2 = isOpen ? bandsOf([xs[0] ?? 0, xs.at(-1) ?? 0]) : bandsOf(xs);
  const bands = bandsOf(ys);
  if (bands.length < 2 || columns2.length < (isOpen ? 1 : 2)) return null;
  if (isOpen) {
    return { columns: columns2, bands, isOpen, cellAt: (row, column2, count3) => row * count3 + column2 };
  }
  const first = joinedCells(bands, columns2, across, down, slack);
  return { columns: columns2, bands, isOpen, cellAt: (row, column2) => first(row * columns2.length + column2) };
}
function placesOf(values, slack) {
  const places2 = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const value of [...values].sort((a, b) => a - b)) {
    if (value - last > slack) places2.push(value);
    last = value;
  }
  return places2;
}
function bandsOf(places2) {
  return places2.slice(1).map((to, at) => ({ from: places2[at] ?? to, to }));
}
function joinedCells(bands, columns2, across, down, slack) {
  const parent = Array.from({ length: bands.length * columns2.length }, (_, place) => place);
  const find = (place) => {
    const up = parent[place] ?? place;
    return up === place ? place : find(up);
  };
  const join9 = (one, other) => {
    const [a, b] = [find(one), find(other)];
    parent[Math.max(a, b)] = Math.min(a, b);
  };
  const isDrawn = (lines, at, { from, to }) => {
    const beside = lines.filter((line) => Math.abs(line.at - at) <= slack * 2);
    const covered = beside.reduce(
      (most2, line) => Math.max(most2, Math.min(line.to, to) - Math.max(line.from, from)),
      0
    );
    return covered >= (to - from) * HALF;
  };
  bands.forEach((band, row) => {
    columns2.forEach((column2, at) => {
      const place = row * columns2.length + at;
      if (at + 1 < columns2.length && !isDrawn(down, column2.to, band)) join9(place, place + 1);
      if (row + 1 < bands.length && !isDrawn(across, band.to, column2))
        join9(place, place + columns2.length);
    });
  });
  return find;
}
var HALF;
var init_ruling_grid = __esm({
  "lib/ingest/sources/page/ruling-grid.ts"() {
    "use strict";
    HALF = 0.5;
  }
});

// lib/ingest/sources/page/ruled-tables.ts
function ruledTables(glyphs, rulings) {
  if (rulings.length === 0 || rulings.length > MOST_RULINGS) return { tables: [], others: glyphs };
  const tables = [];
  let others = glyphs;
  for (const group of groupsOf(rulings)) {
    const grid = gridOf(group, SLACK);
    const inside = grid && others.filter((glyph) => isInside(glyph, grid));
    const table = grid && inside && tableOf2(grid, inside);
    if (!table || !inside) continue;
    const own = new Set(inside);
    others = others.filter((glyph) => !own.has(glyph));
    tables.push(table);
  }
  return { tables, others };
}
function groupsOf(rulings) {
  const groups = [];
  for (const ruling2 of rulings) {
    const touched = groups.filter((group) => group.some((other) => touch(ruling2, other)));
    const merged = [ruling2, ...touched.flat()];
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  const lines = groups.filter((group) => group.every(({ isAcross }) => isAcross));
  const grids = groups.filter((group) => !lines.includes(group));
  const alike2 = [];
  for (const line of lines) {
    const from = Math.min(...line.map((one) => one.from));
    const to = Math.max(...line.map((one) => one.to));
    const same = alike2.find(
      (one) => Math.abs(one.from - from) < SLACK && Math.abs(one.to - to) < SLACK
    );
    if (same) same.rulings.push(...line);
    else alike2.push({ from, to, rulings: [...line] });
  }
  return [...grids, ...alike2.map((one) => one.rulings)];
}
function touch(one, other) {
  const [a, b] = [boxOf(one), boxOf(other)];
  return a.left <= b.right + SLACK && b.left <= a.right + SLACK && a.top <= b.bottom + SLACK && b.top <= a.bottom + SLACK;
}
function boxOf({ isAcross, at, from, to }) {
  return isAcross ? { left: from, right: to, top: at, bottom: at } : { left: at, right: at, top: from, bottom: to };
}
function isInside(glyph, { columns: columns2, bands }) {
  const [x, y] = middleOf(glyph);
  const [top, bottom] = [bands[0]?.from ?? 0, bands.at(-1)?.to ?? 0];
  const [left, right] = [columns2[0]?.from ?? 0, columns2.at(-1)?.to ?? 0];
  return x > left - SLACK && x < right + SLACK && y > top && y < bottom;
}
function middleOf({ left, right, baseline, size }) {
  return [(left + right) / 2, baseline - size * 0.35];
}
function tableOf2(grid, inside) {
  const columns2 = grid.isOpen ? columnsByGaps(grid, inside) : grid.columns;
  const cells = /* @__PURE__ */ new Map();
  for (const glyph of inside) {
    const [x, y] = middleOf(glyph);
    const row = grid.bands.findIndex(({ to }) => y < to);
    const column2 = columns2.findIndex(({ to }) => x < to);
    const place = grid.cellAt(row, column2 < 0 ? columns2.length - 1 : column2, columns2.length);
    const own = cells.get(place);
    if (own) own.push(glyph);
    else cells.set(place, [glyph]);
  }
  const rows = grid.bands.map(({ to }, row) => {
    const places2 = columns2.map((_, column2) => grid.cellAt(row, column2, columns2.length));
    const isOne = new Set(places2).size === 1 && columns2.length > 1;
    const shown = isOne ? places2.slice(0, 1) : places2;
    return {
      bottom: to,
      cells: shown.map(
        (place, column2) => place === row * columns2.length + column2 ? cells.get(place) ?? [] : []
      )
    };
  });
  const filled = rows.filter(({ cells: cells2 }) => cells2.some((cell) => cell.length > 0));
  const parted2 = filled.filter(({ cells: cells2 }) => cells2.filter((cell) => cell.length > 0).length > 1);
  const isBox = [...cells.values()].some(({ length }) => length > MOST_IN_CELL);
  if (columns2.length < 2 || parted2.length < LEAST_ROWS || isBox) return null;
  return { left: columns2[0]?.from ?? 0, right: columns2.at(-1)?.to ?? 0, rows: filled };
}
function columnsByGaps({ columns: [whole2] }, inside) {
  const stretches = [];
  const printed = inside.filter(({ text }) => /\S/u.test(text));
  const size = Math.max(...printed.map((glyph) => glyph.size), 0);
  for (const { left, right } of [...printed].sort((a, b) => a.left - b.left)) {
    const last = stretches.at(-1);
    if (last && left < last.to + size * 0.7) last.to = Math.max(last.to, right);
    else stretches.push({ from: left, to: right });
  }
  return stretches.map(({ from }, at) => ({
    from: at === 0 ? whole2?.from ?? from : from,
    to: stretches[at + 1]?.from ?? whole2?.to ?? from
  }));
}
var SLACK, MOST_RULINGS, MOST_IN_CELL, LEAST_ROWS;
var init_ruled_tables = __esm({
  "lib/ingest/sources/page/ruled-tables.ts"() {
    "use strict";
    init_ruling_grid();
    SLACK = 5;
    MOST_RULINGS = 4e3;
    MOST_IN_CELL = 600;
    LEAST_ROWS = 2;
  }
});

// lib/ingest/sources/page/page-rows.ts
function setPage(page) {
  const { tables, others } = ruledTables(page.glyphs, page.rulings ?? []);
  const rows = [
    ...pageRows(page.number, others),
    ...tables.flatMap((table) => tableRows(page.number, table))
  ].sort((a, b) => a.baseline - b.baseline);
  const characters = rows.flatMap(({ segments }) => segments).reduce((sum, { length }) => sum + length, 0);
  return { number: page.number, height: page.height, rows, characters };
}
function tableRows(page, { left, right, rows }) {
  return rows.map(({ bottom, cells }) => {
    const texts = cells.map(
      (glyphs) => pageRows(page, glyphs).map(({ segments }) => segments.map(({ text }) => text).join(" ")).reduce(joinRows, "")
    );
    const all = cells.flat();
    const length = all.filter(({ text }) => /\S/u.test(text)).length;
    const size = Math.max(...all.map((glyph) => glyph.size));
    const segment = { text: texts.join("	"), left, right, size, length };
    return { page, baseline: bottom, segments: [segment], cells: texts };
  });
}
function pageRows(number, glyphs) {
  const rows = [];
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline)) {
    const first = rows.at(-1)?.[0];
    const size = Math.max(first?.size ?? 0, glyph.size);
    if (first && glyph.baseline - first.baseline < size * ROW_TOLERANCE) rows.at(-1)?.push(glyph);
    else rows.push([glyph]);
  }
  return rows.flatMap((row) => {
    const segments = segmentsOf(row.sort((a, b) => a.left - b.left));
    return segments.length === 0 ? [] : [{ page: number, baseline: row[0]?.baseline ?? 0, segments }];
  });
}
function segmentsOf(glyphs) {
  const segments = [];
  let before = null;
  let isSpaced = false;
  for (const glyph of glyphs) {
    if (/^\s$/u.test(glyph.text)) {
      isSpaced = true;
      continue;
    }
    const right = WIDE.test(glyph.text) ? Math.max(glyph.right, glyph.left + glyph.size * 0.98) : glyph.right;
    if (before && before.text === glyph.text && liesUnder(before, glyph)) continue;
    const last = segments.at(-1);
    const gap = last ? glyph.left - last.right : 0;
    if (!last || gap > glyph.size * SEGMENT_GAP) {
      segments.push({ text: glyph.text, left: glyph.left, right, size: glyph.size, length: 1 });
    } else {
      const isLatin = before !== null && !WIDE.test(before.text) && !WIDE.test(glyph.text);
      last.text += (isSpaced || isLatin && gap > glyph.size * WORD_GAP ? " " : "") + glyph.text;
      last.right = Math.max(last.right, right);
      last.size = Math.max(last.size, glyph.size);
      last.length += glyph.text.length;
    }
    before = glyph;
    isSpaced = false;
  }
  return segments;
}
function liesUnder(below, { left, right }) {
  return below.right - left > (right - left) * SAME_PLACE;
}
function joinRows(before, after) {
  return /[A-Za-z0-9]$/.test(before) && /^[A-Za-z0-9]/.test(after) ? `${before} ${after}` : before + after;
}
function rowText({ segments }) {
  const isSetWide = segments.every(({ length }) => length === 1);
  return segments.map(({ text }) => text).join(isSetWide ? " " : "  ");
}
function leftOf({ segments }) {
  return segments[0]?.left ?? 0;
}
function rightOf({ segments }) {
  return segments.at(-1)?.right ?? 0;
}
function sizeOf({ segments }) {
  return Math.max(...segments.map(({ size }) => size));
}
var ROW_TOLERANCE, SEGMENT_GAP, WORD_GAP, SAME_PLACE, WIDE;
var init_page_rows = __esm({
  "lib/ingest/sources/page/page-rows.ts"() {
    "use strict";
    init_ruled_tables();
    ROW_TOLERANCE = 0.45;
    SEGMENT_GAP = 0.9;
    WORD_GAP = 0.2;
    SAME_PLACE = 0.5;
    WIDE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60—…“”‘’]/u;
  }
});

// lib/ingest/sources/page/page-columns.ts
function pageColumns(rows, left, right, usual = null) {
  const gutter = findGutter(rows, left, right) ?? (usual && isHalfFilled(rows, left, usual) ? usual : null);
  if (gutter === null) return rows.length === 0 ? [] : [{ left, right, rows }];
  const columns2 = [];
  let band = [];
  const endBand = () => {
    const side = (isIn) => band.flatMap((row) => {
      const segments = row.segments.filter(isIn);
      return segments.length === 0 ? [] : [{ ...row, segments }];
    });
    columns2.push(
      ...pageColumns(
        side((one) => one.right <= gutter.at),
        left,
        gutter.left
      ),
      ...pageColumns(
        side((one) => one.right > gutter.at),
        gutter.right,
        right
      )
    );
    band = [];
  };
  for (const row of rows) {
    if (!crosses(row, gutter.at)) {
      band.push(row);
      continue;
    }
    endBand();
    const last = columns2.at(-1);
    if (last && last.left === left && last.right === right) {
      columns2[columns2.length - 1] = { ...last, rows: [...last.rows, row] };
    } else columns2.push({ left, right, rows: [row] });
  }
  endBand();
  return columns2;
}
function crosses({ segments }, at) {
  return segments.some(({ left, right }) => left < at && right > at);
}
function isHalfFilled(rows, left, gutter) {
  const before = rows.map(({ segments }) => segments.filter((one) => one.right <= gutter.at));
  return !rows.some((row) => crosses(row, gutter.at)) && isText(before, left, gutter.left);
}
function findGutter(rows, left, right) {
  const width = right - left;
  if (rows.length < LEAST_ROWS2 * 2 || width <= 0) return null;
  const size = middle(rows.flatMap(({ segments }) => segments.map((one) => one.size)));
  const start = Math.floor(left + width * 0.2);
  const end = Math.ceil(left + width * 0.8);
  const crossing = Array.from(
    { length: end - start + 1 },
    (_, x) => rows.reduce((sum, row) => sum + Number(crosses(row, start + x)), 0)
  );
  const least = Math.min(...crossing);
  let best = { from: 0, to: -1 };
  for (let from = 0; from < crossing.length; from += 1) {
    if (crossing[from] !== least) continue;
    let to = from;
    while (crossing[to + 1] === least) to += 1;
    if (to - from > best.to - best.from) best = { from, to };
    from = to;
  }
  if (best.to - best.from < size * LEAST_GUTTER - 1) return null;
  const at = start + (best.from + best.to) / 2;
  const beside = rows.filter((row) => !crosses(row, at)).map(({ segments }) => segments);
  const [before, after] = [
    beside.map((segments) => segments.filter((one) => one.right <= at)),
    beside.map((segments) => segments.filter((one) => one.right > at))
  ];
  const gutter = {
    at,
    left: Math.max(...before.flat().map((one) => one.right)),
    right: Math.min(...after.flat().map((one) => one.left))
  };
  return isText(before, left, gutter.left) && isText(after, gutter.right, right) ? gutter : null;
}
function isText(rows, left, right) {
  const there = rows.filter((segments) => segments.length > 0);
  if (there.length < LEAST_ROWS2) return false;
  const filled = there.filter((segments) => {
    const covered = segments.reduce((sum, one) => sum + one.right - one.left, 0);
    const characters = segments.reduce((sum, one) => sum + one.length, 0);
    return covered >= (right - left) * FILLED && characters >= LEAST_CHARACTERS;
  });
  return filled.length >= there.length * FILLED_ROWS;
}
function textMargins(rows) {
  const enough = Math.ceil(Math.max(2, rows.length * MARGIN_ROWS));
  const size = middle(rows.flatMap(({ segments }) => segments.map((one) => one.size)));
  const shared = (places2) => places2.find(
    (_, at) => Math.abs((places2[at + enough - 1] ?? Infinity) - (places2[at] ?? 0)) < size
  );
  const lefts = rows.map(leftOf).sort((a, b) => a - b);
  const rights = rows.map(rightOf).sort((a, b) => b - a);
  return { left: shared(lefts) ?? lefts[0] ?? 0, right: shared(rights) ?? rights[0] ?? 0 };
}
function middle(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
var MARGIN_ROWS, LEAST_GUTTER, LEAST_ROWS2, FILLED_ROWS, FILLED, LEAST_CHARACTERS;
var init_page_columns = __esm({
  "lib/ingest/sources/page/page-columns.ts"() {
    "use strict";
    init_page_rows();
    MARGIN_ROWS = 0.03;
    LEAST_GUTTER = 0.8;
    LEAST_ROWS2 = 3;
    FILLED_ROWS = 0.4;
    FILLED = 0.75;
    LEAST_CHARACTERS = 8;
  }
});

// lib/ingest/sources/page/page-furniture.ts
function pageFurniture(pages) {
  const distance = usualDistance(pages);
  const ends = pages.flatMap(({ height, rows }) => {
    const isNear = [
      (row) => row.baseline < height * ZONE,
      (row) => row.baseline > height * (1 - ZONE)
    ];
    return [rows, rows.toReversed()].map((inward, end) => ({
      rows: inward,
      candidates: inward.slice(0, MOST_ROWS).filter((row) => isNear[end]?.(row))
    }));
  });
  const seen = /* @__PURE__ */ new Map();
  for (const row of ends.flatMap(({ candidates }) => candidates)) {
    seen.set(keyOf(row), (seen.get(keyOf(row)) ?? 0) + 1);
  }
  const isOuter = (row) => PAGE_NUMBER.test(rowText(row)) || (seen.get(keyOf(row)) ?? 0) > 1;
  const furniture = /* @__PURE__ */ new Set();
  for (const { rows, candidates } of ends) {
    const count3 = candidates.findIndex((row) => !isOuter(row));
    for (let at = (count3 < 0 ? candidates.length : count3) - 1; at >= 0; at -= 1) {
      const [row, inner] = [rows[at], rows[at + 1]];
      if (!row || inner && Math.abs(inner.baseline - row.baseline) <= distance * APART) continue;
      for (const one of rows.slice(0, at + 1)) furniture.add(one);
      break;
    }
  }
  return furniture;
}
function keyOf(row) {
  const text = rowText(row).replace(/\s+/gu, "").replace(/\d+/g, "#");
  return `${Math.round(row.baseline / SAME_HEIGHT)} ${text}`;
}
function usualDistance(pages) {
  const distances = pages.flatMap(
    ({ rows }) => rows.slice(1).map((row, at) => row.baseline - (rows[at]?.baseline ?? 0))
  );
  return distances.sort((a, b) => a - b)[Math.floor(distances.length / 2)] ?? 0;
}
var ZONE, MOST_ROWS, SAME_HEIGHT, APART, PAGE_NUMBER;
var init_page_furniture = __esm({
  "lib/ingest/sources/page/page-furniture.ts"() {
    "use strict";
    init_page_rows();
    ZONE = 0.14;
    MOST_ROWS = 3;
    SAME_HEIGHT = 4;
    APART = 1.25;
    PAGE_NUMBER = /^[-—–─·•.~\s]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*页)?(?:\s*[/／,，共]\s*共?\s*\d{1,4}\s*页?)?[-—–─·•.~\s]*$/iu;
  }
});

// lib/ingest/sources/page/table-rows.ts
function tableRows2(rows) {
  const cells = /* @__PURE__ */ new Map();
  let block = [];
  const endBlock = () => {
    const columns2 = columnsOf(block);
    if (block.length > 1 && columns2.length > 1) {
      for (const row of block) {
        const texts = columns2.map(
          (column2) => row.segments.filter((one) => overlaps(one, column2)).map(({ text }) => text).join(" ")
        );
        cells.set(row, texts);
      }
    }
    block = [];
  };
  for (const row of rows) {
    if (isParted(row)) block.push(row);
    else endBlock();
  }
  endBlock();
  return cells;
}
function isParted({ segments }) {
  return segments.length > 1 && segments.some(({ length }) => length > 1);
}
function columnsOf(rows) {
  const columns2 = [];
  const all = rows.flatMap(({ segments }) => segments).sort((a, b) => a.left - b.left);
  for (const { left, right } of all) {
    const last = columns2.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else columns2.push({ left, right });
  }
  return columns2;
}
function overlaps(segment, { left, right }) {
  return segment.left >= left && segment.left < right;
}
var init_table_rows = __esm({
  "lib/ingest/sources/page/table-rows.ts"() {
    "use strict";
  }
});

// lib/ingest/sources/page/page-lines.ts
function pageLines(rowsOf) {
  const furniture = pageFurniture(rowsOf);
  const all = rowsOf.flatMap(({ rows }) => rows).filter((row) => !furniture.has(row));
  if (all.length === 0) return [];
  const margins = textMargins(all);
  const setting = settingOf(all);
  const lines = [];
  const textOf = rowsOf.map(({ rows }) => rows.filter((row) => !furniture.has(row)));
  const usual = textOf.map((rows) => findGutter(rows, margins.left, margins.right)).find(Boolean);
  const columnsOf2 = textOf.map(
    (rows) => pageColumns(rows, margins.left, margins.right, usual ?? null)
  );
  const starts = columnsOf2.flat().flatMap(({ rows }) => rows.map(leftOf)).sort((a, b) => a - b);
  let before = null;
  for (const [at, { rows, height }] of rowsOf.entries()) {
    const outer = rows.filter((row) => furniture.has(row));
    const add = (row) => lines.push({ number: 0, text: rowText(row), page: row.page, isFurniture: true });
    outer.filter((row) => row.baseline < height / 2).forEach(add);
    let open2 = lines.findLast(({ isFurniture }) => !isFurniture);
    for (const column2 of columnsOf2[at] ?? []) {
      const left = textLeft(column2, starts, setting.size);
      const cells = tableRows2(column2.rows);
      for (const row of column2.rows) {
        const rowCells = row.cells ?? cells.get(row);
        const kind = rowCells ? {} : kindOf2(row, column2, left, setting);
        const placed2 = { row, column: column2, kind, isCell: rowCells !== void 0 };
        if (open2 && before && goesOn2(placed2, before, left, setting)) {
          open2.text = joinRows(open2.text, rowText(row));
        } else {
          const { page } = row;
          open2 = { number: 0, text: rowText(row), page, ...kind, startsParagraph: true };
          if (rowCells) Object.assign(open2, lineOfCells(rowCells));
          lines.push(open2);
        }
        before = placed2;
      }
    }
    outer.filter((row) => row.baseline >= height / 2).forEach(add);
  }
  return lines.map((line, at) => ({ ...line, number: at + 1 }));
}
function lineOfCells(cells) {
  const text = cells.join("	");
  return cells.length === 1 ? { text } : { text, cells };
}
function settingOf(rows) {
  const count3 = /* @__PURE__ */ new Map();
  for (const { segments } of rows) {
    for (const { size: size2, length } of segments) {
      count3.set(rounded(size2), (count3.get(rounded(size2)) ?? 0) + length);
    }
  }
  const [[size = 0] = []] = [...count3].sort((a, b) => b[1] - a[1]);
  const headings = [...count3.keys()].filter((one) => one >= size * HEADING_SIZE).sort((a, b) => b - a);
  const distances = /* @__PURE__ */ new Map();
  rows.slice(1).forEach((row, at) => {
    const distance2 = rounded(row.baseline - (rows[at]?.baseline ?? 0));
    if (distance2 > size * 0.8) distances.set(distance2, (distances.get(distance2) ?? 0) + 1);
  });
  const [[distance = size * 1.5] = []] = [...distances].sort((a, b) => b[1] - a[1]);
  return { size, distance, headings };
}
function rounded(value) {
  return Math.round(value * 2) / 2;
}
function textLeft({ left }, starts, size) {
  const from = firstOver(starts, left - size * COLUMN_TOLERANCE);
  const to = firstOver(starts, left + size * COLUMN_TOLERANCE);
  const enough = Math.ceil(Math.max(2, (to - from) * SHARED));
  for (let at = from; at + enough - 1 < to; at += 1) {
    if ((starts[at + enough - 1] ?? Infinity) - (starts[at] ?? 0) < size / 2)
      return starts[at] ?? left;
  }
  return starts[from] !== void 0 && from < to ? starts[from] : left;
}
function firstOver(sorted, limit) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle2 = low + high >> 1;
    if ((sorted[middle2] ?? 0) > limit) high = middle2;
    else low = middle2 + 1;
  }
  return low;
}
function kindOf2(row, { left, right }, textStart, setting) {
  const level = setting.headings.indexOf(rounded(sizeOf(row))) + 1;
  const heading = level > 0 ? { heading: Math.min(level, MOST_LEVELS) } : {};
  const [before, after] = [leftOf(row) - Math.min(textStart, left), right - rightOf(row)];
  const em = setting.size;
  if (before > em * 3 && after > em * 3 && Math.abs(before - after) < em * 1.5) {
    return { ...heading, align: "center" };
  }
  const isRight = after < em * 3 && before > (right - left) * 0.4;
  return isRight ? { ...heading, align: "right" } : heading;
}
function goesOn2(now, before, left, setting) {
  if (now.isCell || before.isCell) return false;
  const { row, column: column2, kind } = now;
  const size = sizeOf(row);
  if (kind.heading !== before.kind.heading || kind.align === "right") return false;
  if (Math.abs(size - sizeOf(before.row)) > size * 0.08 && kind.heading !== void 0) return false;
  const isSame = column2 === before.column;
  const gap = row.baseline - before.row.baseline;
  if (isSame && gap > Math.max(setting.distance, size * 1.2) * APART2) return false;
  if (kind.align === "center" || before.kind.align === "center") {
    const width = rightOf(before.row) - leftOf(before.row);
    return isSame && kind.align === before.kind.align && kind.heading !== void 0 && width > (column2.right - column2.left) * FULL_TITLE;
  }
  if (before.kind.align === "right") return false;
  if (leftOf(row) - left > size * INDENT) return false;
  const word = /^[A-Za-z0-9.,%-]*/.exec(rowText(row))?.[0].length ?? 0;
  return before.column.right - rightOf(before.row) <= size * SHORT + word * size / 2;
}
var INDENT, SHORT, APART2, COLUMN_TOLERANCE, SHARED, HEADING_SIZE, MOST_LEVELS, FULL_TITLE;
var init_page_lines = __esm({
  "lib/ingest/sources/page/page-lines.ts"() {
    "use strict";
    init_page_columns();
    init_page_furniture();
    init_page_rows();
    init_table_rows();
    INDENT = 1.2;
    SHORT = 2.2;
    APART2 = 1.45;
    COLUMN_TOLERANCE = 3;
    SHARED = 0.02;
    HEADING_SIZE = 1.12;
    MOST_LEVELS = 4;
    FULL_TITLE = 0.6;
  }
});

// lib/ingest/sources/page/pages-of-pictures.ts
function pagesOfPictures(file, pages, kind) {
  const bare3 = pages.filter(({ characters }) => characters < LEAST_CHARACTERS2);
  if (bare3.length === pages.length) {
    return {
      file,
      line: null,
      severity: "error",
      expected: `\u6709\u6587\u5B57\u7684 ${kind} \u6587\u4EF6`,
      found: "\u626B\u63CF\u4EF6\uFF0C\u53EA\u6709\u56FE\u7247\uFF0C\u6CA1\u6709\u6587\u5B57",
      remedy: `\u8BF7\u5148\u505A\u6587\u5B57\u8BC6\u522B\uFF08OCR\uFF09\uFF0C\u53E6\u5B58\u4E3A\u5E26\u6587\u5B57\u7684 ${kind} \u6216 .txt\uFF0C\u518D\u653E\u8FDB\u6765`
    };
  }
  if (bare3.length === 0) return null;
  const numbers2 = bare3.slice(0, MOST_NAMED).map(({ number }) => number);
  const more = bare3.length > MOST_NAMED ? `\u7B49${bare3.length}\u9875` : "\u9875";
  return {
    file,
    line: null,
    severity: "warning",
    expected: "\u6BCF\u4E00\u9875\u90FD\u6709\u6587\u5B57",
    found: `\u7B2C${numbers2.join("\u3001")}${more}\u6CA1\u6709\u6587\u5B57\uFF08\u7A7A\u767D\u9875\u6216\u626B\u63CF\u7684\u56FE\u7247\uFF09`,
    remedy: "\u5176\u4F59\u5404\u9875\u5DF2\u6536\u5F55\uFF1B\u8FD9\u51E0\u9875\u662F\u626B\u63CF\u7684\uFF0C\u8BF7\u5148\u505A\u6587\u5B57\u8BC6\u522B"
  };
}
var LEAST_CHARACTERS2, MOST_NAMED;
var init_pages_of_pictures = __esm({
  "lib/ingest/sources/page/pages-of-pictures.ts"() {
    "use strict";
    LEAST_CHARACTERS2 = 8;
    MOST_NAMED = 12;
  }
});

// lib/ingest/sources/ofd/ofd-glyphs.ts
function ofdGlyphs(xml) {
  const glyphs = [];
  let object = null;
  let code = null;
  let text = "";
  readXml(xml, {
    open: (element) => {
      if (element.name === "TextObject") object = textObject(element);
      if (element.name === "TextCode") {
        code = element;
        text = "";
      }
      return true;
    },
    close: (name2) => {
      if (name2 === "TextObject") object = null;
      if (name2 !== "TextCode" || !object || !code) return;
      glyphs.push(...placed(text, object, code));
      code = null;
    },
    text: (part2) => {
      if (code) text += part2;
    }
  });
  return glyphs;
}
function textObject({ value }) {
  const [left = 0, top = 0] = numbers(value("Boundary"));
  const matrix = numbers(value("CTM"));
  return {
    left,
    top,
    size: Number(value("Size") ?? 0) || 3.5,
    matrix: matrix.length === 6 ? matrix : [1, 0, 0, 1, 0, 0]
  };
}
function placed(text, { left, top, size, matrix }, code) {
  const [a = 1, b = 0, c2 = 0, d2 = 1, e = 0, f = 0] = matrix;
  const steps = [deltas(code.value("DeltaX")), deltas(code.value("DeltaY"))];
  const shownSize = size * (Math.hypot(c2, d2) || 1);
  let [x, y] = [Number(code.value("X") ?? 0), Number(code.value("Y") ?? 0)];
  return [...text].map((character, at) => {
    const from = left + a * x + c2 * y + e;
    const baseline = top + b * x + d2 * y + f;
    x += steps[0][at] ?? (steps[1].length > 0 ? 0 : size);
    y += steps[1][at] ?? 0;
    return {
      text: character,
      left: from * POINTS,
      right: (from + shownSize * (/[\x20-\x7e]/.test(character) ? 0.5 : 1)) * POINTS,
      baseline: baseline * POINTS,
      size: shownSize * POINTS
    };
  });
}
function deltas(list) {
  const parts2 = (list ?? "").trim().split(/\s+/).filter(Boolean);
  const steps = [];
  for (let at = 0; at < parts2.length; at += 1) {
    if (parts2[at] !== "g") {
      steps.push(Number(parts2[at]));
      continue;
    }
    const count3 = Math.min(Number(parts2[at + 1]) || 0, 1e5);
    steps.push(...Array(count3).fill(Number(parts2[at + 2])));
    at += 2;
  }
  return steps;
}
function numbers(list) {
  return (list ?? "").trim().split(/\s+/).filter(Boolean).map(Number);
}
var POINTS;
var init_ofd_glyphs = __esm({
  "lib/ingest/sources/ofd/ofd-glyphs.ts"() {
    "use strict";
    init_read_xml();
    POINTS = 72 / 25.4;
  }
});

// lib/ingest/sources/ofd/ofd-pages.ts
import { posix } from "node:path";
function ofdPages(packed) {
  const main = packed.text("OFD.xml");
  if (main === null) return null;
  const pages = [];
  for (const root of textsOf3(main, "DocRoot")) {
    const path = resolve("", root);
    const document2 = packed.text(path);
    if (document2 === null) return null;
    const { box, content } = structureOf(document2);
    for (const place of content) {
      const page = packed.text(resolve(path, place));
      if (page === null) continue;
      const [width = 0, height = 0] = structureOf(page).box ?? box ?? A4;
      pages.push({ width: width * POINTS2, height: height * POINTS2, glyphs: ofdGlyphs(page) });
    }
  }
  return pages.map((page, at) => ({ ...page, number: at + 1 }));
}
function structureOf(xml) {
  let box = null;
  let takesBox = false;
  const content = [];
  readXml(xml, {
    open: ({ name: name2, value }) => {
      const place = value("BaseLoc");
      if (name2 === "Page" && place !== null) content.push(place);
      takesBox = name2 === "PhysicalBox" && box === null;
      return name2 !== "Content";
    },
    close: () => {
    },
    text: (text) => {
      const [, , width, height] = numbers(text);
      if (takesBox && width && height) box = [width, height];
    }
  });
  return { box, content };
}
function textsOf3(xml, wanted2) {
  const texts = [];
  let isIn = false;
  readXml(xml, {
    open: ({ name: name2 }) => {
      isIn = name2 === wanted2;
      return true;
    },
    close: () => {
      isIn = false;
    },
    text: (text) => {
      if (isIn) texts.push(text.trim());
    }
  });
  return texts;
}
function resolve(from, place) {
  const path = place.startsWith("/") ? place : posix.join(posix.dirname(from), place);
  return posix.normalize(path).replace(/^(?:\.?\/)+/, "");
}
var A4, POINTS2;
var init_ofd_pages = __esm({
  "lib/ingest/sources/ofd/ofd-pages.ts"() {
    "use strict";
    init_read_xml();
    init_ofd_glyphs();
    A4 = [210, 297];
    POINTS2 = 72 / 25.4;
  }
});

// lib/ingest/sources/ofd/ofd-reader.ts
function readOfd(name2, bytes) {
  const packed = openPacked(
    bytes,
    (path) => /\.xml$/i.test(path) && !/(?:^|\/)Signs?\//i.test(path)
  );
  const pages = packed && ofdPages(packed)?.map(setPage);
  if (!pages) return { kind: "lines", lines: [], problems: [unreadable(name2, bytes, ".ofd")] };
  const pictures = pagesOfPictures(name2, pages, "OFD");
  const isRefused = pictures?.severity === "error";
  return {
    kind: "lines",
    lines: isRefused ? [] : pageLines(pages),
    problems: pictures ? [pictures] : []
  };
}
var ofdReader;
var init_ofd_reader = __esm({
  "lib/ingest/sources/ofd/ofd-reader.ts"() {
    "use strict";
    init_packed_file();
    init_page_lines();
    init_page_rows();
    init_pages_of_pictures();
    init_ofd_pages();
    ofdReader = {
      endings: [".ofd"],
      read: (file) => readOfd(file.name, file.bytes())
    };
  }
});

// lib/ingest/sources/pdf/read-rulings.ts
function readRulings(pdfium, page, height, heap, box) {
  const count3 = pdfium.FPDFPage_CountObjects(page);
  if (count3 > MOST_PATHS) return [];
  const numbers2 = () => new DataView(heap().buffer, box, 24);
  const rulings = [];
  for (let at = 0; at < count3; at += 1) {
    const object = pdfium.FPDFPage_GetObject(page, at);
    if (pdfium.FPDFPageObj_GetType(object) !== PATH2) continue;
    pdfium.FPDFPageObj_GetMatrix(object, box);
    const [a, b, c2, d2, e, f] = Array.from(
      { length: 6 },
      (_, n) => numbers2().getFloat32(n * 4, true)
    );
    const placed2 = ([x, y]) => [
      (a ?? 1) * x + (c2 ?? 0) * y + (e ?? 0),
      height - ((b ?? 0) * x + (d2 ?? 1) * y + (f ?? 0))
    ];
    pdfium.FPDFPath_GetDrawMode(object, box, box + 4);
    const isStroked = numbers2().getInt32(4, true) !== 0;
    for (const points of straightParts(pdfium, object, numbers2, box)) {
      rulings.push(...rulingsOf(points.map(placed2), isStroked));
    }
  }
  return rulings;
}
function straightParts(pdfium, object, numbers2, box) {
  const parts2 = [];
  let isCurved = false;
  const count3 = pdfium.FPDFPath_CountSegments(object);
  for (let at = 0; at < count3; at += 1) {
    const segment = pdfium.FPDFPath_GetPathSegment(object, at);
    const type = pdfium.FPDFPathSegment_GetType(segment);
    pdfium.FPDFPathSegment_GetPoint(segment, box, box + 4);
    const point = [numbers2().getFloat32(0, true), numbers2().getFloat32(4, true)];
    if (type === MOVE_TO) {
      if (isCurved) parts2.pop();
      isCurved = false;
      parts2.push([point]);
    } else {
      isCurved ||= type !== LINE_TO;
      const open2 = parts2.at(-1);
      open2?.push(point);
      const [first] = open2 ?? [];
      if (first && pdfium.FPDFPathSegment_GetClose(segment)) open2?.push(first);
    }
  }
  if (isCurved) parts2.pop();
  return parts2;
}
function rulingsOf(points, isStroked) {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const whole2 = ruling(left, top, right, bottom);
  if (whole2) return [whole2];
  if (!isStroked) return [];
  return points.slice(1).flatMap(([x, y], at) => {
    const [fromX, fromY] = points[at] ?? [x, y];
    const edge = ruling(
      Math.min(x, fromX),
      Math.min(y, fromY),
      Math.max(x, fromX),
      Math.max(y, fromY)
    );
    return edge ?? [];
  });
}
function ruling(left, top, right, bottom) {
  const [width, height] = [right - left, bottom - top];
  if (height <= THICKEST && width >= Math.max(SHORTEST, height * 2)) {
    return { isAcross: true, at: (top + bottom) / 2, from: left, to: right };
  }
  if (width <= THICKEST && height >= Math.max(SHORTEST, width * 2)) {
    return { isAcross: false, at: (left + right) / 2, from: top, to: bottom };
  }
  return null;
}
var PATH2, LINE_TO, MOVE_TO, THICKEST, SHORTEST, MOST_PATHS;
var init_read_rulings = __esm({
  "lib/ingest/sources/pdf/read-rulings.ts"() {
    "use strict";
    PATH2 = 2;
    LINE_TO = 0;
    MOVE_TO = 2;
    THICKEST = 3;
    SHORTEST = 4;
    MOST_PATHS = 8e3;
  }
});

// lib/ingest/sources/pdf/open-pdf.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { createRequire } from "node:module";
function loadEngine() {
  engine ??= (async () => {
    const { init } = await import("@embedpdf/pdfium");
    const path = createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm");
    const loaded2 = await init({ wasmBinary: new Uint8Array(readFileSync2(path)).buffer });
    loaded2.PDFiumExt_Init();
    return loaded2;
  })();
  return engine;
}
async function openPdf(bytes) {
  const pdfium = await loadEngine();
  const { wasmExports } = pdfium.pdfium;
  const memory = wasmExports.malloc(bytes.length);
  const box = wasmExports.malloc(BOX_BYTES);
  try {
    heapOf(pdfium).set(bytes, memory);
    const document2 = pdfium.FPDF_LoadMemDocument(memory, bytes.length, "");
    if (document2 === 0) {
      const error = pdfium.FPDF_GetLastError();
      return error === PASSWORD_ERROR || error === SECURITY_ERROR ? "encrypted" : "broken";
    }
    const count3 = pdfium.FPDF_GetPageCount(document2);
    const pages = Array.from({ length: count3 }, (_, at) => readPage(pdfium, document2, at, box));
    pdfium.FPDF_CloseDocument(document2);
    return pages;
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    engine = null;
    return "broken";
  } finally {
    if (engine !== null) [memory, box].forEach(wasmExports.free);
  }
}
function heapOf({ pdfium }) {
  return pdfium.HEAPU8;
}
function readPage(pdfium, document2, at, box) {
  const page = pdfium.FPDF_LoadPage(document2, at);
  const [width, height] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)];
  const text = pdfium.FPDFText_LoadPage(page);
  const glyphs = text === 0 ? [] : readGlyphs(pdfium, text, box, height);
  if (text !== 0) pdfium.FPDFText_ClosePage(text);
  const rulings = readRulings(pdfium, page, height, () => heapOf(pdfium), box);
  pdfium.FPDF_ClosePage(page);
  return setPage({ number: at + 1, width, height, glyphs, rulings });
}
function readGlyphs(pdfium, text, box, height) {
  const glyphs = [];
  const count3 = pdfium.FPDFText_CountChars(text);
  let size = 0;
  let object = 0;
  for (let index = 0; index < count3; index += 1) {
    const code = pdfium.FPDFText_GetUnicode(text, index);
    if (code < 32 || code === 65534 || code >= 56320 && code <= 57343) continue;
    if (pdfium.FPDFText_IsGenerated(text, index) === 1) continue;
    const isHalf = code >= 55296 && code <= 56319;
    const low = isHalf ? pdfium.FPDFText_GetUnicode(text, index + 1) : 0;
    const itsObject = pdfium.FPDFText_GetTextObject(text, index);
    if (itsObject !== object || object === 0) size = fontSize(pdfium, text, index, box);
    object = itsObject;
    pdfium.FPDFText_GetCharOrigin(text, index, box, box + 8);
    pdfium.FPDFText_GetCharBox(text, index, box + 16, box + 24, box + 32, box + 40);
    const numbers2 = new DataView(heapOf(pdfium).buffer, box, BOX_BYTES);
    const left = numbers2.getFloat64(0, true);
    glyphs.push({
      text: isHalf ? String.fromCharCode(code, low) : String.fromCodePoint(code),
      left,
      right: Math.max(numbers2.getFloat64(24, true), left),
      baseline: height - numbers2.getFloat64(8, true),
      size
    });
  }
  return glyphs;
}
function fontSize(pdfium, text, index, box) {
  const size = pdfium.FPDFText_GetFontSize(text, index);
  if (!pdfium.FPDFText_GetMatrix(text, index, box)) return size;
  const numbers2 = new DataView(heapOf(pdfium).buffer, box, BOX_BYTES);
  return size * (Math.hypot(numbers2.getFloat32(8, true), numbers2.getFloat32(12, true)) || 1);
}
var PASSWORD_ERROR, SECURITY_ERROR, BOX_BYTES, engine;
var init_open_pdf = __esm({
  "lib/ingest/sources/pdf/open-pdf.ts"() {
    "use strict";
    init_page_rows();
    init_read_rulings();
    PASSWORD_ERROR = 4;
    SECURITY_ERROR = 5;
    BOX_BYTES = 64;
    engine = null;
  }
});

// lib/ingest/sources/pdf/pdf-reader.ts
async function readPdf(file) {
  const opened = await openPdf(file.bytes());
  if (typeof opened === "string") {
    return { kind: "lines", lines: [], problems: [faultOf(file.name, opened)] };
  }
  const pictures = pagesOfPictures(file.name, opened, "PDF");
  const isRefused = pictures?.severity === "error";
  return {
    kind: "lines",
    lines: isRefused ? [] : pageLines(opened),
    problems: pictures ? [pictures] : []
  };
}
function faultOf(file, fault) {
  const isEncrypted = fault === "encrypted";
  return {
    file,
    line: null,
    severity: "error",
    expected: "\u80FD\u6253\u5F00\u7684 PDF \u6587\u4EF6",
    found: isEncrypted ? "\u52A0\u4E86\u5BC6\u7801\u7684 PDF" : "\u6587\u4EF6\u5DF2\u635F\u574F\u6216\u4E0D\u5B8C\u6574\uFF0C\u6253\u4E0D\u5F00",
    remedy: isEncrypted ? "\u7528\u9605\u8BFB\u8F6F\u4EF6\u6253\u5F00\uFF0C\u53BB\u6389\u5BC6\u7801\uFF0C\u53E6\u5B58\u4E00\u4EFD\u518D\u653E\u8FDB\u6765" : "\u7528\u9605\u8BFB\u8F6F\u4EF6\u6253\u5F00\u770B\u770B\uFF1B\u80FD\u6253\u5F00\u7684\uFF0C\u53E6\u5B58\u6216\u6253\u5370\u6210\u65B0\u7684 PDF\uFF1B\u4E0D\u80FD\u7684\uFF0C\u8BF7\u91CD\u65B0\u53D6\u5F97\u539F\u4EF6"
  };
}
var pdfReader;
var init_pdf_reader = __esm({
  "lib/ingest/sources/pdf/pdf-reader.ts"() {
    "use strict";
    init_page_lines();
    init_pages_of_pictures();
    init_open_pdf();
    pdfReader = { endings: [".pdf"], read: readPdf };
  }
});

// lib/ingest/sources/records/table-reader.ts
import { CsvError, parse as parse3 } from "csv-parse/sync";
function* readTable(file) {
  const { text, problems } = decodeText(file.name, file.bytes());
  if (text === null) {
    for (const problem3 of problems) yield { problem: { ...problem3, severity: "omitted" } };
    return;
  }
  const rows = parseRows(file.name, text);
  if (!Array.isArray(rows)) return yield rows;
  const known = rows.slice(0, HEAD_ROWS).findIndex(namesColumns);
  const head = known < 0 ? 0 : known;
  const printed = rows[head]?.cells.map((name2) => name2.trim());
  const chosen = known < 0 && printed ? withTitle2(printed, rows.slice(1)) : null;
  const names = known < 0 ? chosen?.names : printed;
  if (chosen) yield { problem: columnChosen(file.name, chosen) };
  if (!names) return yield { problem: noHead(file.name, rows[0]) };
  for (const { line, cells } of rows.slice(head + 1)) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    const named = cells.map((cell, at) => [names[at] || `\u7B2C${at + 1}\u5217`, cell]);
    yield { line, value: Object.fromEntries(named) };
  }
}
function parseRows(file, text) {
  try {
    const parsed = parse3(text.replace(/\r\n?/g, "\n"), {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true
    });
    return parsed.map(({ info, record }) => {
      const breaks = record.join("").split("\n").length - 1;
      return { line: info.lines - breaks, cells: record };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { problem: unclosed(file, typeof error.lines === "number" ? error.lines : null) };
  }
}
function delimiterOf(text) {
  const first = text.slice(0, 1e4).split(/\r?\n/).find((line) => /[,;\t]/.test(line)) ?? "";
  const counts = [",", "	", ";"].map((one) => [one, first.split(one).length]);
  return counts.reduce((best, one) => one[1] > best[1] ? one : best)[0];
}
function withTitle2(names, rows) {
  const isHead = names.length > 1 && names.every((name2) => /^(?:\D{2,24}|[年月日])$/u.test(name2));
  if (!isHead || new Set(names).size < names.length || rows.length === 0) return null;
  const isTelling = (at) => {
    const values = rows.map(({ cells }) => cells[at]?.trim() ?? "");
    const isWorded = values.every((value) => /\p{L}/u.test(value));
    return isWorded && new Set(values).size === values.length;
  };
  for (const { kind, as } of CHOICES) {
    const own = names.findIndex((name2, at) => kind.test(name2) && isTelling(at));
    if (own >= 0)
      return {
        names: names.map((name2, at) => at === own ? as : name2),
        from: names[own] ?? "",
        as
      };
  }
  return null;
}
function namesColumns({ cells }) {
  return cells.some((cell) => /^(?:title|text)$/.test(String(meaningOf(cell)?.meaning)));
}
function columnChosen(file, { from, as }) {
  return {
    file,
    line: 1,
    severity: "warning",
    expected: "\u5217\u540D\u91CC\u6709\u201C\u6807\u9898\u201D\u6216\u201C\u6B63\u6587\u201D",
    found: `\u6CA1\u6709\u8FD9\u6837\u7684\u5217\uFF0C\u4EE5\u201C${from}\u201D\u4E00\u5217\u4F5C${as}`,
    remedy: "\u4E0D\u5BF9\u7684\uFF0C\u628A\u8BE5\u4F5C\u6807\u9898\u7684\u4E00\u5217\u6539\u540D\u4E3A\u201C\u6807\u9898\u201D\uFF0C\u6B63\u6587\u4E00\u5217\u6539\u540D\u4E3A\u201C\u6B63\u6587\u201D"
  };
}
function noHead(file, first) {
  return {
    file,
    line: first?.line ?? 1,
    severity: "omitted",
    expected: "\u7B2C\u4E00\u884C\u5199\u5217\u540D\uFF0C\u5176\u4E2D\u6709\u201C\u6807\u9898\u201D\u6216\u201C\u6B63\u6587\u201D",
    found: first ? `\u201C${first.cells.join("\u3001").slice(0, 40)}\u201D` : "\u6CA1\u6709\u4E00\u884C",
    remedy: "\u5728\u6700\u524D\u9762\u52A0\u4E00\u884C\u5217\u540D\uFF0C\u4F8B\u5982\u201C\u6807\u9898,\u65E5\u671F,\u680F\u76EE,\u6B63\u6587\u201D\uFF0C\u518D\u653E\u8FDB\u6765"
  };
}
function unclosed(file, line) {
  return {
    file,
    line,
    severity: "omitted",
    expected: "\u6210\u5BF9\u7684\u5F15\u53F7\uFF08\u4E00\u683C\u91CC\u6709\u9017\u53F7\u6216\u6362\u884C\u7684\uFF0C\u6574\u683C\u7528\u5F15\u53F7\u62EC\u8D77\u6765\uFF09",
    found: "\u5F15\u53F7\u6CA1\u6709\u6536\u5C3E\uFF0C\u6574\u4E2A\u6587\u4EF6\u6CA1\u6709\u6536\u5F55",
    remedy: "\u8865\u4E0A\u8FD9\u4E00\u884C\u6216\u524D\u9762\u7684\u5F15\u53F7\uFF1B\u6216\u8005\u7528\u8868\u683C\u8F6F\u4EF6\u6253\u5F00\uFF0C\u53E6\u5B58\u4E3A CSV\uFF08UTF-8\uFF09"
  };
}
var tableReader, HEAD_ROWS, NAMES, TITLE4, TEXTS, TEXT2, CHOICES;
var init_table_reader = __esm({
  "lib/ingest/sources/records/table-reader.ts"() {
    "use strict";
    init_decode_source();
    init_record_entries();
    init_record_keys();
    tableReader = {
      endings: [".csv", ".tsv"],
      read: (file) => ({ kind: "records", entries: recordEntries(file.name, readTable(file)) })
    };
    HEAD_ROWS = 5;
    NAMES = [/(?:标题|题名|题目)$/u, /名称$/u, /(?:名|案由|事项|项目|案件|议题)$/u];
    TITLE4 = "\u6807\u9898";
    TEXTS = [/(?:内容|事件|[纪记]事|要事)$/u];
    TEXT2 = "\u6B63\u6587";
    CHOICES = [
      ...NAMES.map((kind) => ({ kind, as: TITLE4 })),
      ...TEXTS.map((kind) => ({ kind, as: TEXT2 })),
      { kind: /./u, as: TITLE4 }
    ];
  }
});

// lib/ingest/sources/records/xml-reader.ts
function rawRecords2(file, xml) {
  const records = [];
  const open2 = [];
  const isWellFormed = readXml(xml, {
    open: ({ name: name2, line }) => {
      const outer = open2.at(-1);
      if (outer) outer.hasElements = true;
      open2.push({ name: name2, line, text: "", hasElements: false, hasRecords: false, values: /* @__PURE__ */ new Map() });
      return true;
    },
    text: (text) => {
      const top = open2.at(-1);
      if (top) top.text += text;
    },
    close: () => {
      const one = open2.pop();
      if (!one) return;
      const outer = open2.at(-1);
      const isRecord = !one.hasRecords && one.values.size >= LEAST_VALUES;
      if (outer) outer.hasRecords ||= isRecord || one.hasRecords;
      if (isRecord) records.push({ line: one.line, value: recordOf(one) });
      else if (!one.hasElements && one.text.trim() !== "") {
        const values = outer?.values;
        const own = values?.get(one.name);
        if (own) own.push(one.text.trim());
        else values?.set(one.name, [one.text.trim()]);
      }
    }
  });
  if (records.length > 0 && isWellFormed) return records;
  return [...records, { problem: notRead(file, isWellFormed) }];
}
function recordOf({ values }) {
  const hasText2 = [...values.keys()].some((key) => meaningOf(key)?.meaning === "text");
  const entries2 = [...values].map(([key, texts]) => {
    const name2 = !hasText2 && DESCRIPTION.test(key) ? "text" : key;
    return [name2, texts.length > 1 ? texts : texts[0]];
  });
  return Object.fromEntries(entries2);
}
function notRead(file, isWellFormed) {
  return {
    file,
    line: null,
    severity: "omitted",
    expected: "\u4E00\u4E2A\u5B8C\u6574\u7684 XML\uFF1A\u4E00\u6761\u4E00\u4E2A\u5143\u7D20\uFF0C\u91CC\u9762\u6709\u6807\u9898\u3001\u6B63\u6587\u7B49\u5143\u7D20",
    found: isWellFormed ? "\u91CC\u9762\u6CA1\u6709\u6761\u76EE" : "\u4E0D\u5408 XML \u7684\u5199\u6CD5\uFF0C\u5199\u6CD5\u4E0D\u5BF9\u4E4B\u5904\u4EE5\u540E\u7684\u6761\u76EE\u6CA1\u6709\u6536\u5F55",
    remedy: "\u8BF7\u91CD\u65B0\u5BFC\u51FA\uFF1B\u5BFC\u4E0D\u51FA\u7684\uFF0C\u53E6\u5B58\u4E3A JSON \u6216 CSV \u518D\u653E\u8FDB\u6765"
  };
}
function leftOut2(problem3) {
  return { problem: { ...problem3, severity: "omitted" } };
}
var xmlReader, LEAST_VALUES, DESCRIPTION;
var init_xml_reader = __esm({
  "lib/ingest/sources/records/xml-reader.ts"() {
    "use strict";
    init_decode_source();
    init_read_xml();
    init_record_entries();
    init_record_keys();
    xmlReader = {
      endings: [".xml", ".rss"],
      read: (file) => {
        const { text, problems } = decodeText(file.name, file.bytes());
        const raw = text === null ? problems.map(leftOut2) : rawRecords2(file.name, text);
        return { kind: "records", entries: recordEntries(file.name, raw) };
      }
    };
    LEAST_VALUES = 2;
    DESCRIPTION = /^(?:description|summary|encoded)$/i;
  }
});

// lib/ingest/sources/source-readers.ts
function readerOf(name2) {
  const lower = name2.toLowerCase();
  return READERS.find(({ endings }) => endings.some((end) => lower.endsWith(end))) ?? null;
}
var READERS, READ_ENDINGS;
var init_source_readers = __esm({
  "lib/ingest/sources/source-readers.ts"() {
    "use strict";
    init_docx_reader();
    init_html_reader();
    init_markdown_reader();
    init_ofd_reader();
    init_pdf_reader();
    init_json_lines_reader();
    init_json_reader();
    init_table_reader();
    init_xml_reader();
    init_text_reader();
    READERS = [
      textReader,
      markdownReader,
      docxReader,
      pdfReader,
      ofdReader,
      htmlReader,
      jsonReader,
      jsonLinesReader,
      tableReader,
      xmlReader
    ];
    READ_ENDINGS = READERS.flatMap(({ endings }) => endings);
  }
});

// lib/ingest/sources/list-sources.ts
import { existsSync as existsSync3, readdirSync, realpathSync, statSync } from "node:fs";
import { join as join4 } from "node:path";
function listSources(folder) {
  const found = { files: [], problems: [] };
  if (existsSync3(folder)) collect(folder, "", /* @__PURE__ */ new Set(), found);
  const all = new Set(found.files);
  const files = found.files.filter((file) => !isOriginal(file, all)).sort((a, b) => a < b ? 1 : -1);
  const problems = files.length === 0 ? [noSource(folder), ...found.problems] : found.problems;
  return { files, problems };
}
function collect(root, below, seen, found) {
  const place = realpathSync(join4(root, below));
  if (seen.has(place)) return;
  const entries2 = entriesOf2(root, below, found);
  const names = new Set(entries2.map(({ name: name2 }) => name2));
  for (const entry of entries2) {
    const { name: name2 } = entry;
    const path = below === "" ? name2 : `${below}/${name2}`;
    if (!isMeantAsSource(name2)) continue;
    const kind = kindOf3(entry, join4(root, path));
    if (kind === "file") addFile(path, found);
    if (kind === "gone") found.problems.push(unreadable2(path, "\u6253\u4E0D\u5F00\uFF0C\u6216\u8005\u6307\u5411\u7684\u6587\u4EF6\u5DF2\u7ECF\u4E0D\u5728"));
    if (kind !== "folder" || path === LISTS_FOLDER || isSavedBeside(name2, names)) continue;
    if (readerOf(name2)) found.problems.push(folderLikeFile(path));
    collect(root, path, /* @__PURE__ */ new Set([...seen, place]), found);
  }
}
function entriesOf2(root, below, found) {
  try {
    return readdirSync(join4(root, below), { withFileTypes: true });
  } catch {
    found.problems.push(unreadable2(below, "\u6253\u4E0D\u5F00\u8FD9\u4E2A\u6587\u4EF6\u5939"));
    return [];
  }
}
function kindOf3(entry, path) {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  try {
    const target = statSync(path);
    return target.isFile() ? "file" : target.isDirectory() ? "folder" : "other";
  } catch {
    return "gone";
  }
}
function addFile(path, found) {
  if (readerOf(path)) found.files.push(path);
  else found.problems.push(unread(path));
}
function isMeantAsSource(name2) {
  if (/^[.~]/.test(name2) || /^(?:readme(?:\..*)?|thumbs\.db|desktop\.ini)$/i.test(name2))
    return false;
  return !isListName(name2);
}
function isSavedBeside(name2, names) {
  const stem = /^(.*)(?:_files|\.files|_文件)$/u.exec(name2)?.[1];
  return stem !== void 0 && [".html", ".htm"].some((ending) => names.has(stem + ending));
}
function isOriginal(file, files) {
  const stem = /^(.*)\.(?:pdf|ofd)$/i.exec(file)?.[1];
  return stem !== void 0 && TEXTS2.some((ending) => files.has(stem + ending));
}
function noSource(folder) {
  return {
    file: folder,
    line: null,
    severity: "error",
    expected: "\u81F3\u5C11\u4E00\u4E2A\u516C\u62A5\u6587\u4EF6\uFF0C\u4F8B\u5982 2023-06.txt",
    found: existsSync3(folder) ? "\u6CA1\u6709\u516C\u62A5\u6587\u4EF6" : "\u6CA1\u6709\u8FD9\u4E2A\u6587\u4EF6\u5939",
    remedy: `\u628A\u516C\u62A5\u653E\u8FDB\u8FD9\u4E2A\u6587\u4EF6\u5939\uFF0C\u80FD\u8BFB\u7684\u6709 ${READ_ENDINGS.join("\u3001")}`
  };
}
function unread(file) {
  const kind = refusedKind(file);
  return {
    file,
    line: null,
    severity: "omitted",
    expected: `\u80FD\u8BFB\u7684\u6587\u4EF6\uFF08${READ_ENDINGS.join("\u3001")}\uFF09`,
    found: kind ? `${kind.what}\uFF0C\u4E0D\u80FD\u76F4\u63A5\u8BFB` : "\u8FD9\u4E00\u79CD\u8FD8\u4E0D\u4F1A\u8BFB",
    remedy: kind?.remedy ?? "\u53E6\u5B58\u4E3A\u7EAF\u6587\u672C\uFF08.txt\uFF09\u518D\u653E\u8FDB\u6765\uFF1B\u4E0D\u662F\u516C\u62A5\u7684\uFF0C\u8BF7\u79FB\u51FA\u8FD9\u4E2A\u6587\u4EF6\u5939"
  };
}
function folderLikeFile(file) {
  return {
    file,
    line: null,
    severity: "warning",
    expected: "\u6587\u4EF6",
    found: "\u540D\u79F0\u50CF\u6587\u4EF6\u7684\u6587\u4EF6\u5939\uFF0C\u91CC\u9762\u7684\u6587\u4EF6\u7167\u6837\u8BFB\u4E86",
    remedy: "\u5982\u679C\u672C\u6765\u662F\u4E00\u4E2A\u6587\u4EF6\uFF0C\u8BF7\u91CD\u65B0\u653E\u5165\uFF1B\u5982\u679C\u786E\u662F\u6587\u4EF6\u5939\uFF0C\u8BF7\u53BB\u6389\u540D\u79F0\u91CC\u7684\u540E\u7F00"
  };
}
function unreadable2(file, found) {
  const remedy = "\u68C0\u67E5\u5B83\u7684\u8BBF\u95EE\u6743\u9650\uFF0C\u6216\u8005\u91CD\u65B0\u653E\u4E00\u4EFD\u8FDB\u6765";
  return { file, line: null, severity: "omitted", expected: "\u80FD\u6253\u5F00\u7684\u6587\u4EF6", found, remedy };
}
var TEXTS2;
var init_list_sources = __esm({
  "lib/ingest/sources/list-sources.ts"() {
    "use strict";
    init_editors_list();
    init_refused_kinds();
    init_source_readers();
    TEXTS2 = [".txt", ".TXT", ".md", ".docx", ".DOCX", ".json", ".jsonl"];
  }
});

// lib/ingest/sources/source-file.ts
import { closeSync, openSync, readFileSync as readFileSync3, readSync } from "node:fs";
import { join as join5 } from "node:path";
function sourceFile(folder, name2) {
  const path = join5(folder, name2);
  return { name: name2, bytes: () => readFileSync3(path), chunks: () => readChunks(path) };
}
function* readChunks(path) {
  const descriptor = openSync(path, "r");
  try {
    const buffer = new Uint8Array(CHUNK_BYTES);
    for (; ; ) {
      const length = readSync(descriptor, buffer);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}
var CHUNK_BYTES;
var init_source_file = __esm({
  "lib/ingest/sources/source-file.ts"() {
    "use strict";
    CHUNK_BYTES = 1 << 18;
  }
});

// lib/ingest/fingerprint-data.ts
import { createHash as createHash4 } from "node:crypto";
import { readdirSync as readdirSync2, readFileSync as readFileSync4, statSync as statSync2 } from "node:fs";
import { join as join6 } from "node:path";
function fingerprintData(folder, fallbackFolder, unregistered = []) {
  const hash2 = createHash4("sha256").update(`${FORMAT_VERSION}.${ANALYSER_VERSION}
`);
  for (const name2 of listSources(folder).files.sort()) {
    hash2.update(`${name2}
`);
    try {
      for (const chunk of sourceFile(folder, name2).chunks()) hash2.update(chunk);
    } catch {
      hash2.update("\n");
    }
  }
  for (const data of /* @__PURE__ */ new Set([folder, fallbackFolder])) {
    for (const place of [data, join6(data, LISTS_FOLDER)]) {
      const names = namesIn(place).filter((one) => isListName(one) && one !== REGISTRY_FILE);
      for (const name2 of names) hash2.update(`${name2}
`).update(readFileSync4(join6(place, name2)));
    }
    hash2.update("\n");
  }
  const registry = readList(REGISTRY_FILE, [folder])?.text ?? "";
  hash2.update(unregistered.length > 0 ? extendRegistry(registry, unregistered) : registry);
  return hash2.digest("hex").slice(0, 32);
}
function namesIn(folder) {
  const isFolder = statSync2(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? readdirSync2(folder).sort() : [];
}
var init_fingerprint_data = __esm({
  "lib/ingest/fingerprint-data.ts"() {
    "use strict";
    init_manifest();
    init_editors_list();
    init_analyser_version();
    init_extend_registry();
    init_read_registry();
    init_list_sources();
    init_source_file();
  }
});

// lib/domain/neighbour.ts
var LISTED_AS_NEAR;
var init_neighbour = __esm({
  "lib/domain/neighbour.ts"() {
    "use strict";
    LISTED_AS_NEAR = 0.9;
  }
});

// lib/ingest/near/wasm-binary.ts
var wasm_binary_exports = {};
__export(wasm_binary_exports, {
  ADD: () => ADD,
  ADD_SUMS: () => ADD_SUMS,
  DOT_PRODUCTS: () => DOT_PRODUCTS,
  GREATER: () => GREATER,
  LEAST_FLOATS: () => LEAST_FLOATS,
  MULTIPLY: () => MULTIPLY,
  TO_FLOATS: () => TO_FLOATS,
  ZERO: () => ZERO2,
  constant: () => constant,
  get: () => get,
  load: () => load,
  loopWhileLess: () => loopWhileLess,
  moduleOf: () => moduleOf,
  move: () => move,
  part: () => part,
  plus: () => plus,
  set: () => set,
  store: () => store,
  withVectors: () => withVectors
});
function get(variable) {
  return [32, variable];
}
function set(variable) {
  return [33, variable];
}
function constant(value) {
  return [65, ...signed(value)];
}
function plus(bytes) {
  return [...constant(bytes), ...ADD];
}
function move(variable, bytes) {
  return [...get(variable), ...plus(bytes), ...set(variable)];
}
function load(offset) {
  return [SIMD, 0, ALIGNED, ...unsigned(offset)];
}
function store(offset) {
  return [SIMD, 11, ALIGNED, ...unsigned(offset)];
}
function part(lane) {
  return [SIMD, 27, lane];
}
function loopWhileLess(body, variable, limit) {
  return [3, 64, ...body, ...get(variable), ...limit, 73, 13, 0, END];
}
function withVectors(count3, instructions) {
  return [1, ...unsigned(count3), V128, ...instructions, END];
}
function moduleOf(pages, functions) {
  const types = functions.map(({ parameters, result }) => [
    ...[FUNCTION, parameters, ...Array.from({ length: parameters }, () => I32)],
    ...result ? [1, I32] : [0]
  ]);
  const exported = functions.map((one, at) => [...name(one.name), 0, at]);
  return Uint8Array.from([
    ...[0, ...letters2("asm"), 1, 0, 0, 0],
    ...section(1, types),
    ...section(
      3,
      functions.map((_, at) => [at])
    ),
    ...section(5, [[0, ...unsigned(pages)]]),
    ...section(7, [[...name("memory"), 2, 0], ...exported]),
    ...section(
      10,
      functions.map(({ body }) => [...unsigned(body.length), ...body])
    )
  ]);
}
function section(id, entries2) {
  const content = [...unsigned(entries2.length), ...entries2.flat()];
  return [id, ...unsigned(content.length), ...content];
}
function letters2(text) {
  return [...text].map((letter) => letter.charCodeAt(0));
}
function name(text) {
  return [text.length, ...letters2(text)];
}
function unsigned(value) {
  return value < 128 ? [value] : [value & 127 | 128, ...unsigned(value >>> 7)];
}
function signed(value) {
  return value < 64 ? [value] : [value & 127 | 128, ...signed(value >>> 7)];
}
var I32, V128, FUNCTION, ALIGNED, SIMD, END, DOT_PRODUCTS, ADD_SUMS, TO_FLOATS, MULTIPLY, GREATER, ADD, ZERO2, LEAST_FLOATS;
var init_wasm_binary = __esm({
  "lib/ingest/near/wasm-binary.ts"() {
    "use strict";
    I32 = 127;
    V128 = 123;
    FUNCTION = 96;
    ALIGNED = 4;
    SIMD = 253;
    END = 11;
    DOT_PRODUCTS = [SIMD, 186, 1];
    ADD_SUMS = [SIMD, 174, 1];
    TO_FLOATS = [SIMD, 250, 1];
    MULTIPLY = [SIMD, 230, 1];
    GREATER = [SIMD, 235, 1];
    ADD = [106];
    ZERO2 = constant(0);
    LEAST_FLOATS = [SIMD, 12, ...[0, 1, 2, 3].flatMap(() => [0, 0, 128, 255])];
  }
});

// lib/ingest/near/simd-scores.ts
function layOut(counts, words, dimensions) {
  const { pairs, rows } = counts;
  const groups = Math.ceil(counts.columns / (4 * VECTORS_A_GROUP));
  const columns2 = rows * pairs * VECTOR;
  const scores = columns2 + groups * VECTORS_A_GROUP * pairs * VECTOR;
  const scoresARow = groups * VECTORS_A_GROUP * VECTOR;
  const scales = scores + rows * scoresARow;
  const maxima = scales + scoresARow;
  const maximaARow = groups * VECTOR;
  const first = maxima + rows * maximaARow;
  const bytesAWord = Math.ceil(2 * dimensions / VECTOR) * VECTOR;
  return {
    pairs,
    rows,
    factors: 0,
    columns: columns2,
    scores,
    scoresARow,
    scales,
    maxima,
    maximaARow,
    words: first,
    bytesAWord,
    end: first + words * bytesAWord
  };
}
function simdScores(layout) {
  const module = new WebAssembly.Module(
    moduleOf(Math.ceil(layout.end / PAGE), [
      { name: "score", parameters: 4, result: false, body: scoreBody(layout) },
      { name: "product", parameters: 2, result: true, body: productBody(layout) }
    ])
  );
  const { memory, score, product } = new WebAssembly.Instance(module).exports;
  const { columns: columns2, scores, maxima, words, bytesAWord } = layout;
  return {
    buffer: memory.buffer,
    score: () => scores > columns2 && score(columns2, 0, scores, maxima),
    product: (word, other) => product(words + word * bytesAWord, words + other * bytesAWord)
  };
}
function scoreBody({ pairs, rows, scores, scoresARow, scales, maximaARow }) {
  const { get: get2, set: set2, load: load2, store: store2, move: move2, loopWhileLess: loopWhileLess2 } = wasm_binary_exports;
  const all = Array.from({ length: rows }, (_, row) => ({
    row,
    sum: FIRST_SUM + row,
    maximum: FIRST_SUM + rows + row
  }));
  const bytesAColumn = pairs * VECTOR;
  const sums = Array.from({ length: pairs }, (_, pair) => [
    ...[...get2(COLUMN), ...load2(pair * VECTOR), ...set2(PAIRS2)],
    ...all.flatMap(({ row, sum }) => [
      ...[...get2(PAIRS2), ...ZERO2, ...load2((row * pairs + pair) * VECTOR)],
      ...DOT_PRODUCTS,
      ...pair > 0 ? [...get2(sum), ...ADD_SUMS] : [],
      ...set2(sum)
    ])
  ]).flat();
  const scaled = all.flatMap(({ row, sum, maximum }) => [
    ...[...get2(sum), ...TO_FLOATS, ...get2(SCALE), ...MULTIPLY, ...set2(sum)],
    ...[...get2(SCORE), ...get2(sum), ...store2(row * scoresARow)],
    ...[...get2(maximum), ...get2(sum), ...GREATER, ...set2(maximum)]
  ]);
  const vector = [
    ...sums,
    ...[...get2(SCORE), ...load2(scales - scores), ...set2(SCALE)],
    ...scaled,
    ...[...move2(SCORE, VECTOR), ...move2(COLUMN, bytesAColumn)]
  ];
  const group = [
    ...[...get2(COLUMN), ...plus(VECTORS_A_GROUP * bytesAColumn), ...set2(GROUP_END)],
    ...all.flatMap(({ maximum }) => [...LEAST_FLOATS, ...set2(maximum)]),
    ...loopWhileLess2(vector, COLUMN, get2(GROUP_END)),
    ...all.flatMap(({ row, maximum }) => [
      ...[...get2(MAXIMUM), ...get2(maximum), ...store2(row * maximaARow)]
    ]),
    ...move2(MAXIMUM, VECTOR)
  ];
  return withVectors(2 + 2 * rows, loopWhileLess2(group, COLUMN, constant(scores)));
}
function productBody({ bytesAWord }) {
  const [word, other, sum] = [0, 1, 2];
  const steps = Array.from({ length: bytesAWord / VECTOR }, (_, at) => [
    ...[
      ...get(word),
      ...load(at * VECTOR),
      ...get(other),
      ...load(at * VECTOR)
    ],
    ...DOT_PRODUCTS,
    ...at > 0 ? [...get(sum), ...ADD_SUMS] : [],
    ...set(sum)
  ]);
  const parts2 = [0, 1, 2, 3].flatMap((lane) => [
    ...[...get(sum), ...part(lane)],
    ...lane > 0 ? ADD : []
  ]);
  return withVectors(1, [...steps.flat(), ...parts2]);
}
var VECTOR, VECTORS_A_GROUP, PAGE, COLUMN, GROUP_END, SCORE, MAXIMUM, PAIRS2, SCALE, FIRST_SUM;
var init_simd_scores = __esm({
  "lib/ingest/near/simd-scores.ts"() {
    "use strict";
    init_wasm_binary();
    VECTOR = 16;
    VECTORS_A_GROUP = 16;
    PAGE = 65536;
    COLUMN = 0;
    GROUP_END = 1;
    SCORE = 2;
    MAXIMUM = 3;
    PAIRS2 = 4;
    SCALE = 5;
    FIRST_SUM = 6;
  }
});

// lib/ingest/near/word-scores.ts
function wordScores(vectors, columns2, lengths) {
  const { dimensions, components } = vectors;
  const words = components.length / dimensions;
  const counts = { pairs: LEADING / PAIR, rows: AT_ONCE, columns: columns2.length };
  const layout = layOut(counts, words, dimensions);
  const { buffer, score, product } = simdScores(layout);
  const factors = new Int16Array(buffer, layout.factors, layout.columns / 2);
  const table = new Int16Array(buffer, layout.columns, (layout.scores - layout.columns) / 2);
  columns2.forEach((row, column2) => {
    const from = Math.floor(column2 / COLUMNS4) * LEADING * COLUMNS4 + column2 % COLUMNS4 * PAIR;
    for (let axis = 0; axis < LEADING; axis++) {
      const at = from + Math.floor(axis / PAIR) * COLUMNS4 * PAIR + axis % PAIR;
      table[at] = componentOf(vectors, row, axis);
    }
  });
  const scales = new Float32Array(buffer, layout.scales, layout.scoresARow / 4);
  scales.set(columns2.map((row) => 1 / (lengths[row] ?? 1)));
  const all = new Int16Array(buffer, layout.words);
  for (let row = 0; row < words; row++) {
    const own = components.subarray(row * dimensions, (row + 1) * dimensions);
    all.set(own, row * layout.bytesAWord / 2);
  }
  const found = Array.from({ length: AT_ONCE }, (_, row) => {
    const scores = layout.scores + row * layout.scoresARow;
    const maxima = layout.maxima + row * layout.maximaARow;
    return {
      scores: new Float32Array(buffer, scores, layout.scoresARow / 4),
      maxima: new Float32Array(buffer, maxima, layout.maximaARow / 4)
    };
  });
  return {
    /**
     * Of each of some words; overwritten by the next call.
     * @param rows `AT_ONCE` of them at most
     */
    scoresOf(rows) {
      for (let at = 0; at < factors.length; at++) {
        const axis = Math.floor(at / (COLUMNS4 * PAIR)) * PAIR;
        const row = rows[Math.floor(axis / LEADING)];
        factors[at] = row === void 0 ? 0 : componentOf(vectors, row, axis % LEADING + at % PAIR);
      }
      score();
      return found.slice(0, rows.length);
    },
    /** Of two words in all components. */
    product
  };
}
function componentOf({ components, dimensions }, row, axis) {
  return axis < dimensions ? components[row * dimensions + axis] ?? 0 : 0;
}
var LEADING, AT_ONCE, PAIR, COLUMNS4, GROUP;
var init_word_scores = __esm({
  "lib/ingest/near/word-scores.ts"() {
    "use strict";
    init_simd_scores();
    LEADING = 48;
    AT_ONCE = 4;
    PAIR = 2;
    COLUMNS4 = 4;
    GROUP = COLUMNS4 * VECTORS_A_GROUP;
  }
});

// lib/ingest/near/score-words.ts
function noCandidates(words) {
  const [rows, scores] = [0, 1].map(() => new SharedArrayBuffer(4 * words * CANDIDATES));
  return {
    rows: new Uint32Array(rows).fill(NONE),
    scores: new Float32Array(scores).fill(Number.NEGATIVE_INFINITY)
  };
}
function forget({ rows, scores }, row) {
  rows.fill(NONE, row * CANDIDATES, (row + 1) * CANDIDATES);
  scores.fill(Number.NEGATIVE_INFINITY, row * CANDIDATES, (row + 1) * CANDIDATES);
}
function scorerOf(scoring, found) {
  const { targets, lengths } = scoring;
  const { scoresOf } = wordScores(scoring, targets, lengths);
  return (rows) => {
    const changed2 = [];
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      const some = rows.slice(at, at + AT_ONCE);
      scoresOf(some).forEach((scores, place) => {
        const row = some[place];
        if (keepHighest(found, row, scores, targets)) changed2.push(row);
      });
    }
    return changed2;
  };
}
function keepHighest(found, word, { scores, maxima }, targets) {
  const first = word * CANDIDATES;
  const last = first + CANDIDATES - 1;
  let isAny = false;
  for (let at = 0; at < maxima.length; at++) {
    if (maxima[at] < found.scores[last]) continue;
    const start = Math.floor(at / 4) * GROUP + at % 4;
    const end = Math.min(targets.length, start + GROUP);
    for (let column2 = start; column2 < end; column2 += 4) {
      const score = scores[column2];
      const row = targets[column2];
      if (!isBetter(score, row, found, last)) continue;
      isAny = true;
      let place = last;
      for (; place > first && isBetter(score, row, found, place - 1); place--) {
        found.scores[place] = found.scores[place - 1];
        found.rows[place] = found.rows[place - 1];
      }
      found.scores[place] = score;
      found.rows[place] = row;
    }
  }
  return isAny;
}
function isBetter(score, row, { scores, rows }, at) {
  const other = scores[at];
  return score > other || score === other && row < rows[at];
}
var CANDIDATES, NONE;
var init_score_words = __esm({
  "lib/ingest/near/score-words.ts"() {
    "use strict";
    init_word_scores();
    CANDIDATES = 40;
    NONE = 4294967295;
  }
});

// lib/ingest/near/score-chunks.ts
function noProgress(words) {
  const chunks = Math.ceil(words / WORDS_A_CHUNK);
  return new Int32Array(new SharedArrayBuffer(4 * (1 + chunks)));
}
function takeChunks(scoring) {
  const { progress, found } = scoring;
  const score = scorerOf(scoring, found);
  for (; ; ) {
    const chunk = Atomics.add(progress, 0, 1);
    if (chunk >= progress.length - 1) return;
    score(wordsOf2(scoring, chunk));
    Atomics.store(progress, 1 + chunk, 1);
    Atomics.notify(progress, 1 + chunk);
  }
}
function unfinishedChunks({ progress }, milliseconds) {
  const chunks = Array.from({ length: progress.length - 1 }, (_, chunk) => chunk);
  return chunks.filter((chunk) => {
    Atomics.wait(progress, 1 + chunk, 0, milliseconds);
    return Atomics.load(progress, 1 + chunk) === 0;
  });
}
function wordsOf2({ lengths }, chunk) {
  const first = chunk * WORDS_A_CHUNK;
  const end = Math.min(lengths.length, first + WORDS_A_CHUNK);
  return Array.from({ length: end - first }, (_, at) => first + at);
}
var WORDS_A_CHUNK;
var init_score_chunks = __esm({
  "lib/ingest/near/score-chunks.ts"() {
    "use strict";
    init_score_words();
    WORDS_A_CHUNK = 1024;
  }
});

// lib/ingest/near/score-all.ts
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
function startScoringAll(scoring, threads = availableParallelism() - 1) {
  const words = scoring.lengths.length;
  const found = noCandidates(words);
  const isWorth = words * scoring.targets.length >= LEAST_PRODUCTS;
  if (threads < 1 || !isWorth) {
    return () => {
      scorerOf(scoring, found)(Array.from({ length: words }, (_, row) => row));
      return found;
    };
  }
  const shared = { ...scoring, found, progress: noProgress(words) };
  const workers = Array.from(
    { length: Math.min(threads, MOST_THREADS) },
    () => beginThread(shared)
  );
  return () => {
    const all = finishScoring(shared, LONGEST_WAIT_MS);
    for (const worker of workers) void worker.terminate();
    return all;
  };
}
function finishScoring(shared, longestWait) {
  takeChunks(shared);
  const lost2 = unfinishedChunks(shared, longestWait);
  if (lost2.length === 0) return shared.found;
  const own = { rows: shared.found.rows.slice(), scores: shared.found.scores.slice() };
  const score = scorerOf(shared, own);
  for (const rows of lost2.map((chunk) => wordsOf2(shared, chunk))) {
    for (const row of rows) forget(own, row);
    score(rows);
  }
  return own;
}
function beginThread(shared) {
  const [typescript, thread] = [
    import.meta.resolve("tsx/esm/api"),
    import.meta.resolve("./score-thread.ts")
  ].map((url) => JSON.stringify(url));
  const code = `import(${typescript}).then(({ register }) => (register(), import(${thread})));`;
  const worker = new Worker(code, { eval: true, execArgv: [], workerData: shared });
  worker.on("error", () => {
  });
  worker.unref();
  return worker;
}
var LEAST_PRODUCTS, MOST_THREADS, LONGEST_WAIT_MS;
var init_score_all = __esm({
  "lib/ingest/near/score-all.ts"() {
    "use strict";
    init_score_chunks();
    init_score_words();
    LEAST_PRODUCTS = 2e8;
    MOST_THREADS = 4;
    LONGEST_WAIT_MS = 2e4;
  }
});

// lib/ingest/near/find-candidates.ts
function startCandidates(vectors, targets, lengths, cache) {
  const words = vectors.words.length;
  const key = String(words);
  const kept = readKept(cache, key, words, targets);
  const scoring = { ...leadingOf(vectors), lengths, targets };
  const isChanged = new Uint8Array(words).fill(kept === null ? 1 : 0);
  const find = kept ? () => scoreChanges(scoring, kept, isChanged) : startScoringAll(scoring);
  return () => {
    const rowsBefore = kept?.found.rows.slice() ?? null;
    const found = find();
    const products = kept?.products ?? new Int32Array(words * CANDIDATES);
    let multiply = null;
    const product = (row, other) => {
      multiply ??= wordScores(vectors, [], lengths).product;
      return multiply(row, other);
    };
    return {
      candidates: found.rows,
      isChanged,
      before: kept?.beside ?? null,
      product,
      productsOf: productsWith(found.rows, rowsBefore, products, product),
      keep(beside) {
        if (kept !== null && kept.added.length === 0 && kept.bereft.size === 0) return;
        const head = [Uint32Array.of(targets.length), Uint32Array.from(targets)];
        const parts2 = [...head, found.rows, found.scores, products].map(
          ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)
        );
        cache.write(KEPT_AS4, key, [...parts2, ...beside]);
      }
    };
  };
}
function leadingOf({ words, dimensions, components }) {
  const most2 = Math.min(LEADING, dimensions);
  const leading = new Int8Array(new SharedArrayBuffer(words.length * most2));
  for (let row = 0; row < words.length; row++) {
    leading.set(components.subarray(row * dimensions, row * dimensions + most2), row * most2);
  }
  return { dimensions: most2, components: leading };
}
function productsWith(rows, before, products, product) {
  const own = new Int32Array(CANDIDATES);
  return (row) => {
    const first = row * CANDIDATES;
    const end = first + CANDIDATES;
    let next = first;
    for (let at = 0; at < CANDIDATES; at++) {
      const other = rows[first + at];
      if (other === NONE) break;
      let place = before === null ? end : next;
      while (place < end && before?.[place] !== other) place++;
      own[at] = place < end ? products[place] : product(row, other);
      if (place < end) next = place + 1;
    }
    products.set(own, first);
    return own;
  };
}
function scoreChanges(scoring, { found, added, bereft }, isChanged) {
  if (added.length > 0) {
    const others = Array.from(isChanged, (_, row) => row).filter((row) => !bereft.has(row));
    const score = scorerOf({ ...scoring, targets: added }, found);
    for (const row of score(others)) isChanged[row] = 1;
  }
  if (bereft.size > 0) {
    for (const row of bereft) {
      forget(found, row);
      isChanged[row] = 1;
    }
    scorerOf(scoring, found)([...bereft]);
  }
  return found;
}
function readKept(cache, key, words, targets) {
  const content = cache.read(KEPT_AS4, key);
  if (content === null) return null;
  const bytes = content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength);
  const [count3 = 0] = new Uint32Array(bytes, 0, 1);
  const before = new Set(new Uint32Array(bytes, 4, count3));
  const startOfScores = 4 + 4 * (count3 + words * CANDIDATES);
  const found = {
    rows: new Uint32Array(bytes, 4 + 4 * count3, words * CANDIDATES),
    scores: new Float32Array(bytes, startOfScores, words * CANDIDATES)
  };
  const startOfProducts = startOfScores + 4 * words * CANDIDATES;
  const products = new Int32Array(bytes, startOfProducts, words * CANDIDATES);
  const beside = new Uint8Array(bytes, startOfProducts + 4 * words * CANDIDATES);
  const added = targets.filter((row) => !before.has(row));
  const isTarget = new Set(targets);
  const gone = new Set([...before].filter((row) => !isTarget.has(row)));
  if (added.length + gone.size > MOST_CHANGED * targets.length) return null;
  const bereft = /* @__PURE__ */ new Set();
  if (gone.size > 0) {
    found.rows.forEach((row, at) => {
      if (gone.has(row)) bereft.add(Math.floor(at / CANDIDATES));
    });
  }
  return { found, products, added, bereft, beside };
}
var MOST_CHANGED, KEPT_AS4;
var init_find_candidates = __esm({
  "lib/ingest/near/find-candidates.ts"() {
    "use strict";
    init_score_all();
    init_score_words();
    init_word_scores();
    MOST_CHANGED = 0.25;
    KEPT_AS4 = "near/candidates";
  }
});

// lib/ingest/near/find-neighbours.ts
function startNeighbours(vectors, targets, least, cache = NO_CACHE) {
  const { words } = vectors;
  const rows = words.flatMap((word, row) => targets.has(word) ? [row] : []);
  if (rows.length === 0) return () => noneFor(words.length);
  const lengths = lengthsOf(vectors);
  const finish = startCandidates(vectors, rows, lengths, cache);
  return () => nearestOf(finish(), words, lengths, least);
}
function nearestOf(found, words, lengths, least) {
  const nearest = found.before ? readNearest(found.before, words.length) : noneFor(words.length);
  const closenessBy = (product, row, other) => {
    const cosine = product / (lengths[row] * lengths[other]);
    return Math.min(1, cosine / SHRINKAGE);
  };
  const candidatesOf = (row) => found.candidates.subarray(row * CANDIDATES, (row + 1) * CANDIDATES);
  const lessened = (row, other, looks) => {
    const near = looks - SHARED_CHARACTER;
    const [word, neighbour] = [words[row], words[other]];
    const isPart2 = word.includes(neighbour) || neighbour.includes(word);
    if (isPart2 || near < LOOKS_NEAR) return near;
    const characters = word + neighbour;
    let count3 = 0;
    let sum = 0;
    for (const witness of candidatesOf(row)) {
      if (witness === NONE || count3 === WITNESSES) break;
      if (witness === row || sharesCharacter(characters, words[witness])) continue;
      sum += closenessBy(found.product(other, witness), other, witness);
      count3++;
    }
    return count3 === 0 ? near : near - DISTRUST * Math.max(0, LEAST_TESTIFIED - sum / count3);
  };
  const closeness = new Float64Array(CANDIDATES);
  const place = new Uint8Array(CANDIDATES);
  for (let row = 0; row < words.length; row++) {
    if (!found.isChanged[row]) continue;
    const products = found.productsOf(row);
    let count3 = 0;
    for (let at = 0; at < CANDIDATES; at++) {
      const other = found.candidates[row * CANDIDATES + at];
      if (other === NONE) break;
      if (other === row) continue;
      const looks = closenessBy(products[at], row, other);
      if (looks < least) continue;
      const isAlike = sharesCharacter(words[row], words[other]);
      const own = isAlike ? lessened(row, other, looks) : looks;
      if (own < least) continue;
      let before = count3++;
      for (; before > 0 && closeness[before - 1] < own; before--) {
        closeness[before] = closeness[before - 1];
        place[before] = place[before - 1];
      }
      closeness[before] = own;
      place[before] = at;
    }
    const most2 = Math.min(count3, MOST_NEIGHBOURS);
    nearest.counts[row] = most2;
    for (let at = 0; at < most2; at++) {
      const candidate = row * CANDIDATES + place[at];
      nearest.rows[row * MOST_NEIGHBOURS + at] = found.candidates[candidate];
      nearest.closeness[row * MOST_NEIGHBOURS + at] = closeness[at];
    }
  }
  found.keep(
    [nearest.closeness, nearest.rows, nearest.counts].map(
      ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)
    )
  );
  return nearest;
}
function noneFor(words) {
  return {
    counts: new Uint8Array(words),
    rows: new Uint32Array(words * MOST_NEIGHBOURS),
    closeness: new Float64Array(words * MOST_NEIGHBOURS)
  };
}
function readNearest(bytes, words) {
  const all = words * MOST_NEIGHBOURS;
  const { buffer } = bytes.slice();
  return {
    closeness: new Float64Array(buffer, 0, all),
    rows: new Uint32Array(buffer, 8 * all, all),
    counts: new Uint8Array(buffer, 12 * all, words)
  };
}
function sharesCharacter(word, other) {
  for (const char of other) if (word.includes(char)) return true;
  return false;
}
function lengthsOf({ words, dimensions, components }) {
  return Float32Array.from(words, (_, row) => {
    let sum = 0;
    for (let at = row * dimensions; at < (row + 1) * dimensions; at++) {
      sum += components[at] ** 2;
    }
    return Math.sqrt(sum) || 1;
  });
}
var MOST_NEIGHBOURS, SHRINKAGE, SHARED_CHARACTER, LOOKS_NEAR, WITNESSES, LEAST_TESTIFIED, DISTRUST;
var init_find_neighbours = __esm({
  "lib/ingest/near/find-neighbours.ts"() {
    "use strict";
    init_build_cache();
    init_find_candidates();
    init_score_words();
    MOST_NEIGHBOURS = 12;
    SHRINKAGE = 0.84;
    SHARED_CHARACTER = 0.06;
    LOOKS_NEAR = 0.5;
    WITNESSES = 10;
    LEAST_TESTIFIED = 0.3;
    DISTRUST = 1.5;
  }
});

// lib/ingest/near/find-standing.ts
import { createHash as createHash5 } from "node:crypto";
function findStanding(words, texts, cache) {
  const key = hashOf(words.join("\n"));
  const hashes = texts.map(hashOf);
  const before = readKept2(cache.read(KEPT_AS5, key));
  const isNow = new Set(hashes);
  const stood = before?.hashes.every((hash2) => isNow.has(hash2)) ? before : null;
  const known = new Set(stood?.hashes);
  const added = texts.filter((_, at) => !known.has(hashes[at]));
  if (stood !== null && added.length === 0) return stood.words;
  const left = stood === null ? words : words.filter((word) => !stood.words.has(word));
  const standing = /* @__PURE__ */ new Set([...stood?.words ?? [], ...standingAmong(left, added)]);
  const lines = [hashes.join(""), ...standing];
  cache.write(KEPT_AS5, key, [Buffer.from(lines.join("\n"))]);
  return standing;
}
function readKept2(content) {
  if (content === null) return null;
  const [hashes = "", ...words] = content.toString().split("\n");
  const each = Array.from(
    { length: hashes.length / HASH_CHARACTERS },
    (_, at) => hashes.slice(at * HASH_CHARACTERS, (at + 1) * HASH_CHARACTERS)
  );
  return { hashes: each, words: new Set(words) };
}
function hashOf(text) {
  return createHash5("sha256").update(text).digest("base64").slice(0, HASH_CHARACTERS);
}
var KEPT_AS5, HASH_CHARACTERS;
var init_find_standing = __esm({
  "lib/ingest/near/find-standing.ts"() {
    "use strict";
    init_standing_among();
    KEPT_AS5 = "near/standing";
    HASH_CHARACTERS = 16;
  }
});

// lib/ingest/near/build-near-words.ts
function startNearWords(sources, targets, cache = NO_CACHE) {
  const finish = startNeighbours(sources.vectors, targets.terms, LEAST_CLOSENESS, cache);
  return () => nearWordsOf(sources, targets, finish(), cache);
}
function* nearWordsOf({ vectors, synonyms, related, families }, { terms, texts }, nearest, cache) {
  const { words } = vectors;
  const kin = familiesByWord(families);
  const listed2 = [...synonyms.keys(), ...related.keys(), ...kin.keys()];
  const standing = findStanding(
    [...listed2, ...[...synonyms.values(), ...related.values()].flat(), ...words],
    texts,
    cache
  );
  function alike2(row, least) {
    const near = [];
    for (let at = row * MOST_NEIGHBOURS; at < row * MOST_NEIGHBOURS + MOST_NEIGHBOURS; at++) {
      const closeness = nearest.closeness[at];
      if (at - row * MOST_NEIGHBOURS >= nearest.counts[row] || closeness < least) break;
      const other = words[nearest.rows[at]];
      near.push({ word: other, closeness: Math.min(NEAREST_UNLISTED, closeness) });
    }
    return near;
  }
  function* rowOf(word, confirmed, others, most2) {
    others.sort((a, b) => b.closeness - a.closeness);
    const best = confirmed.length > 0 ? 1 : others[0]?.closeness ?? 0;
    if (best < LEAST_OF_BEST) return;
    if (others.length > most2) others.length = most2;
    const synonymous = confirmed.map((other) => ({ word: other, closeness: 1 }));
    yield [word, synonymous.length > 0 ? [...synonymous, ...others] : others];
  }
  function listedRow(word, row) {
    const isFound = (other) => !other.includes(word) && (terms.has(other) || other.length > LONGEST_TERM && standing.has(other));
    const confirmed = (synonyms.get(word) ?? []).filter(isFound);
    const near = /* @__PURE__ */ new Map();
    for (const other of row === void 0 ? [] : alike2(row, 0)) {
      near.set(other.word, other.closeness);
    }
    for (const other of kin.get(word) ?? []) {
      if (!isFound(other)) continue;
      const closeness = (near.get(other) ?? 0) + FAMILY_BONUS;
      near.set(other, Math.min(NEAREST_UNLISTED, Math.max(LEAST_IN_FAMILY, closeness)));
    }
    for (const other of related.get(word) ?? []) {
      if (isFound(other)) near.set(other, LISTED_AS_NEAR);
    }
    for (const other of [word, ...confirmed]) near.delete(other);
    const { least, most: most2 } = standing.has(word) ? BESIDE_HITS : BESIDE_NONE;
    const others = [...near].map(([other, closeness]) => ({ word: other, closeness })).filter(({ closeness }) => closeness >= least);
    return rowOf(word, confirmed, others, most2);
  }
  const rows = /* @__PURE__ */ new Map();
  const isListed = new Set(listed2);
  for (const [row, word] of words.entries()) {
    if (isListed.has(word)) {
      rows.set(word, row);
      continue;
    }
    const { least, most: most2 } = standing.has(word) ? BESIDE_HITS : BESIDE_NONE;
    yield* rowOf(word, [], alike2(row, least), most2);
  }
  for (const word of isListed) yield* listedRow(word, rows.get(word));
}
function familiesByWord(families) {
  const byWord = /* @__PURE__ */ new Map();
  for (const family of families) {
    for (const word of family) byWord.set(word, [...byWord.get(word) ?? [], ...family]);
  }
  return byWord;
}
var LEAST_CLOSENESS, LEAST_OF_BEST, LEAST_IN_FAMILY, FAMILY_BONUS, NEAREST_UNLISTED, LONGEST_TERM, BESIDE_HITS, BESIDE_NONE;
var init_build_near_words = __esm({
  "lib/ingest/near/build-near-words.ts"() {
    "use strict";
    init_neighbour();
    init_build_cache();
    init_find_neighbours();
    init_find_standing();
    LEAST_CLOSENESS = 0.35;
    LEAST_OF_BEST = 0.42;
    LEAST_IN_FAMILY = 0.56;
    FAMILY_BONUS = 0.1;
    NEAREST_UNLISTED = LISTED_AS_NEAR - 0.01;
    LONGEST_TERM = 2;
    BESIDE_HITS = { least: 0.55, most: 3 };
    BESIDE_NONE = { least: LEAST_CLOSENESS, most: MOST_NEIGHBOURS };
  }
});

// lib/ingest/near/merge-synonyms.ts
function mergeSynonyms(lists) {
  const groups = /* @__PURE__ */ new Map();
  for (const group of lists.flatMap((list) => list.groups)) {
    for (const word of group) groups.set(word, [...groups.get(word) ?? [], ...group]);
  }
  const found = /* @__PURE__ */ new Map();
  const add = (from, words) => {
    found.set(from, /* @__PURE__ */ new Set([...found.get(from) ?? [], ...words]));
  };
  for (const [word, group] of groups) add(word, group);
  for (const { from, to } of lists.flatMap((list) => list.directed)) {
    const reached = to.flatMap((word) => [word, ...groups.get(word) ?? []]);
    for (const word of from) add(word, reached);
  }
  return withoutStruck(found, lists);
}
function mergeRelated(lists) {
  const found = /* @__PURE__ */ new Map();
  for (const { from, to } of lists.flatMap((list) => list.near)) {
    for (const word of from) found.set(word, /* @__PURE__ */ new Set([...found.get(word) ?? [], ...to]));
  }
  return withoutStruck(found, lists);
}
function withoutStruck(found, lists) {
  for (const words of lists.flatMap((list) => list.struck)) {
    const [only] = words;
    if (words.length === 1 && only !== void 0) found.delete(only);
    for (const word of words) {
      for (const other of words) found.get(word)?.delete(other);
    }
  }
  return new Map(
    [...found].flatMap(([word, others]) => {
      others.delete(word);
      return others.size > 0 ? [[word, [...others]]] : [];
    })
  );
}
var init_merge_synonyms = __esm({
  "lib/ingest/near/merge-synonyms.ts"() {
    "use strict";
  }
});

// lib/ingest/near/word-vectors.ts
var init_word_vectors = __esm({
  "lib/ingest/near/word-vectors.ts"() {
    "use strict";
  }
});

// lib/ingest/near/shipped-words.ts
import { readFileSync as readFileSync5 } from "node:fs";
function readGeneralSynonyms() {
  const file = "general-synonyms.txt";
  return { file, text: readFileSync5(new URL(file, import.meta.url), "utf8") };
}
function readWordFamilies(fold) {
  const text = readFileSync5(new URL("word-families.txt", import.meta.url), "utf8");
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split(" ").map((word) => fold(word).text)).map((words) => words.filter((word) => word.length > 1));
}
var NO_VECTORS;
var init_shipped_words = __esm({
  "lib/ingest/near/shipped-words.ts"() {
    "use strict";
    init_word_vectors();
    NO_VECTORS = {
      words: [],
      dimensions: 0,
      components: new Int8Array(0),
      source: ""
    };
  }
});

// lib/ingest/sources/heading-name.ts
function headingName(text) {
  return text.replace(DECORATION, "").replace(/\s+/gu, "");
}
function isMarkedHeading(text) {
  return /^\s*[◆◇■□●○★☆▲△※]/u.test(text) && headingName(text) !== "";
}
function looksLikeHeading(text) {
  return HEADING3.test(headingName(text));
}
function isTableResidue(text) {
  return /^[\s\-–—―─━_=|+│]+$/u.test(text) && /[-–—―─━_=|+│]{3}/u.test(text);
}
function openHeading(sections, current, name2) {
  const open2 = sections.find((section3) => section3.name === current.section);
  const subsection = open2?.subsections.find((one) => isNamed(one, name2));
  if (open2 && subsection) return { section: open2.name, subsection: subsection.name };
  const section2 = sections.find((one) => isNamed(one, name2));
  return section2 ? { section: section2.name, subsection: null } : null;
}
function isNamed({ name: name2, formerNames = [] }, wanted2) {
  return name2 === wanted2 || formerNames.includes(wanted2);
}
function pathName(path) {
  if (path.section === null) return "\uFF08\u6CA1\u6709\u680F\u76EE\uFF09";
  return path.subsection === null ? path.section : `${path.section}/${path.subsection}`;
}
var DECORATION, HEADING3;
var init_heading_name = __esm({
  "lib/ingest/sources/heading-name.ts"() {
    "use strict";
    init_han();
    DECORATION = /^[\s◆◇■□●○★☆▲△※]+|[\s◆◇■□●○★☆▲△※]+$/gu;
    HEADING3 = new RegExp(`^[${HAN}\u3001]{2,8}$`, "u");
  }
});

// lib/ingest/forms/place-drafts.ts
function placeDrafts(drafts, sections) {
  const last = /* @__PURE__ */ new Map();
  return drafts.map(({ item, path }) => {
    const ordinal = (last.get(item.issue.id) ?? 0) + 1;
    last.set(item.issue.id, ordinal);
    return { ...item, ordinal, section: placeOf(path, sections) };
  });
}
function placeOf([name2, subname], sections) {
  if (name2 === void 0) return null;
  const section2 = sections.find((one) => isNamed(one, name2));
  if (section2 === void 0) return null;
  const child = section2.subsections.find((one) => subname !== void 0 && isNamed(one, subname));
  return {
    name: section2.name,
    slug: section2.slug,
    subsection: child ? { name: child.name, slug: child.slug } : null
  };
}
var init_place_drafts = __esm({
  "lib/ingest/forms/place-drafts.ts"() {
    "use strict";
    init_heading_name();
  }
});

// lib/ingest/sources/parse-sections.ts
function parseSections(file, text) {
  const sections = [];
  const problems = [];
  const lineOfSlug = /* @__PURE__ */ new Map();
  for (const { number, text: raw } of splitLines(text)) {
    const content = raw.replace(/#.*$/u, "").trimEnd();
    if (content.trim() === "") continue;
    const report = (expected, remedy) => {
      problems.push({
        file,
        line: number,
        severity: "error",
        expected,
        found: quote(content),
        remedy
      });
    };
    const [, name2 = "", slug2 = ""] = /^\s*(\S.*?)\s+([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(content) ?? [];
    if (slug2 === "") {
      report("\u201C\u680F\u76EE\u540D \u62FC\u97F3\u201D", "\u5728\u680F\u76EE\u540D\u540E\u7A7A\u4E00\u683C\u5199\u4E0A\u5C0F\u5199\u62FC\u97F3\uFF0C\u4F8B\u5982\u201C\u7279\u522B\u5173\u6CE8 tebieguanzhu\u201D");
      continue;
    }
    const sameSlug = lineOfSlug.get(slug2);
    if (sameSlug !== void 0) {
      report("\u4E0D\u91CD\u590D\u7684\u62FC\u97F3", `\u201C${slug2}\u201D\u5728\u7B2C${sameSlug}\u884C\u5DF2\u7ECF\u7528\u8FC7\uFF0C\u8BF7\u6362\u4E00\u4E2A\u5199\u6CD5`);
      continue;
    }
    const parent = sections.at(-1);
    const isSubsection = /^\s/.test(content);
    if (isSubsection && !parent) {
      report("\u5148\u6709\u680F\u76EE\uFF0C\u540E\u6709\u5B50\u680F\u76EE", "\u53BB\u6389\u884C\u9996\u7684\u7A7A\u683C\uFF0C\u6216\u8005\u5148\u5199\u5B83\u6240\u5C5E\u7684\u680F\u76EE");
      continue;
    }
    const siblings = isSubsection && parent ? parent.subsections : sections;
    const names = name2.split(/[=＝]/u).map((one) => one.replace(/\s+/g, ""));
    if (names.includes("")) {
      report("\u201C\u65E7\u540D = \u65B0\u540D \u62FC\u97F3\u201D", "\u5728\u201C=\u201D\u4E24\u8FB9\u90FD\u5199\u4E0A\u680F\u76EE\u540D\uFF1B\u6CA1\u6709\u6539\u8FC7\u540D\u7684\uFF0C\u5220\u53BB\u201C=\u201D");
      continue;
    }
    if (siblings.some((sibling) => names.some((one) => isNamed(sibling, one)))) {
      report("\u4E0D\u91CD\u590D\u7684\u680F\u76EE\u540D", "\u5220\u53BB\u91CD\u590D\u7684\u4E00\u884C");
      continue;
    }
    lineOfSlug.set(slug2, number);
    siblings.push({
      name: names.at(-1) ?? "",
      slug: slug2,
      ...names.length > 1 ? { formerNames: names.slice(0, -1) } : {},
      subsections: []
    });
  }
  if (sections.length === 0 && problems.length === 0) {
    const remedy = "\u6BCF\u884C\u5199\u4E00\u4E2A\u680F\u76EE\uFF0C\u4F8B\u5982\u201C\u7279\u522B\u5173\u6CE8 tebieguanzhu\u201D";
    problems.push({
      file,
      line: null,
      severity: "error",
      expected: "\u680F\u76EE\u8868",
      found: "\u6CA1\u6709\u680F\u76EE",
      remedy
    });
  }
  return { sections, problems };
}
var init_parse_sections = __esm({
  "lib/ingest/sources/parse-sections.ts"() {
    "use strict";
    init_heading_name();
    init_ingest_problem();
    init_source_line();
  }
});

// lib/ingest/sources/read-file-name.ts
function readFileName(file) {
  const parts2 = file.normalize("NFKC").split("/");
  const base = parts2.pop() ?? "";
  const ending = /\.[^.]*$/.exec(base)?.[0] ?? "";
  const stem = base.slice(0, base.length - ending.length);
  const known = { stem, folders: parts2, ending: ending.toLowerCase() };
  if (!YEARS.test(stem)) {
    for (const pattern of DATES) {
      const match = pattern.exec(stem);
      if (!match) continue;
      const [year, month = null, day = null] = match.slice(1).map(Number);
      if (month !== null && (month < 1 || month > 12)) continue;
      if (day !== null && (day < 1 || day > 31)) continue;
      const rest = stem.replace(match[0], " ").replace(/^[\s\-_.]+|[\s\-_.]+$/gu, "");
      return { ...known, year: year ?? null, month, day, rest };
    }
  }
  return { ...known, year: null, month: null, day: null, rest: stem };
}
var YEAR3, DATES, YEARS;
var init_read_file_name = __esm({
  "lib/ingest/sources/read-file-name.ts"() {
    "use strict";
    YEAR3 = "(?<![\\d])((?:18|19|20)\\d{2})";
    DATES = [
      new RegExp(`${YEAR3}\\s*[-_.\u5E74]\\s*(\\d{1,2})\\s*[-_.\u6708]\\s*(\\d{1,2})\\s*\u65E5?(?!\\d)`, "u"),
      new RegExp(`${YEAR3}(\\d{2})(\\d{2})(?!\\d)`, "u"),
      new RegExp(`${YEAR3}\\s*[-_.\u5E74]\\s*(\\d{1,2})(?!\\d|\\s*\u671F)\\s*\u6708?\u4EFD?`, "u"),
      new RegExp(`${YEAR3}(\\d{2})(?!\\d)`, "u"),
      new RegExp(`${YEAR3}(?!\\d)\\s*\u5E74?\u5EA6?`, "u")
    ];
    YEARS = /(?<!\d)(?:18|19|20)\d{2}\s*年?\s*[-—–~～至]\s*(?:18|19|20)\d{2}(?!\d)/u;
  }
});

// lib/ingest/neighbours.ts
function partCopies(files) {
  const known = new Set(files);
  const problems = [];
  const originals = files.filter((file) => {
    const { stem } = readFileName(file);
    const bare3 = stem.replace(COPY, "");
    if (bare3 === stem || bare3 === "") return true;
    const original = [...known].find((one) => one !== file && sameButCopy(one, file, bare3));
    if (original === void 0) return true;
    problems.push({
      file,
      line: null,
      severity: "omitted",
      expected: "\u6BCF\u4E00\u671F\u53EA\u6709\u4E00\u4E2A\u6587\u4EF6",
      found: `\u540D\u79F0\u50CF\u662F ${original} \u7684\u526F\u672C\uFF0C\u6CA1\u6709\u6536\u5F55`,
      remedy: `\u4E24\u4E2A\u6587\u4EF6\u90FD\u8FD8\u5728\u539F\u5904\uFF1A\u7528\u8FD9\u4E00\u4E2A\u7684\uFF0C\u5220\u53BB ${original}\uFF0C\u518D\u628A\u5B83\u6539\u6210\u90A3\u4E2A\u540D\u79F0\uFF1B\u4E0D\u7528\u7684\uFF0C\u79FB\u51FA\u6587\u4EF6\u5939\uFF1B\u5185\u5BB9\u4E0D\u540C\u7684\u53E6\u4E00\u671F\uFF0C\u6539\u4E2A\u540D\u79F0`
    });
    return false;
  });
  return { originals, problems };
}
function sameButCopy(one, file, bare3) {
  const [a, b] = [readFileName(one), readFileName(file)];
  return a.stem === bare3 && a.ending === b.ending && a.folders.join("/") === b.folders.join("/");
}
function withOwnIssues(files) {
  const taken = /* @__PURE__ */ new Set();
  const ordered = [...files].sort((a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : 1));
  const changed2 = /* @__PURE__ */ new Map();
  for (const read of ordered) {
    if (read.issue === null || read.drafts.length === 0) continue;
    const id = freeId(read, taken);
    taken.add(id);
    if (id !== read.issue) changed2.set(read, withIssue(read, id));
  }
  return files.map((read) => changed2.get(read) ?? read);
}
function rank({ file }) {
  return readFileName(file).ending === ".txt" ? 0 : 1;
}
function freeId({ issue, file }, taken) {
  const id = issue ?? "";
  if (!taken.has(id)) return id;
  const other = `${id}-${readFileName(file).ending.slice(1) || "file"}`;
  let free = other;
  for (let number = 2; taken.has(free); number += 1) free = `${other}-${number}`;
  return free;
}
function withIssue(read, id) {
  const { ending } = readFileName(read.file);
  const drafts = read.drafts.map((draft2) => {
    const { issue } = draft2.item;
    const label = issue.id === issue.date?.from.slice(0, 7) ? monthlyIssue(issue.id).label : issue.label;
    const own = { ...issue, id, label: `${label}\uFF08${ending.slice(1)}\uFF09` };
    return { ...draft2, item: { ...draft2.item, issue: own } };
  });
  return { ...read, issue: id, drafts };
}
function neighbourProblems(files) {
  const filesOf = /* @__PURE__ */ new Map();
  const counts = files.map(({ drafts, issue }, index) => {
    const titles = new Set(
      issue === null ? [] : drafts.flatMap(
        ({ item }) => item.titleOrigin === "given" ? [titleKey(item.title)] : []
      )
    );
    for (const key of titles) filesOf.set(key, (filesOf.get(key) ?? /* @__PURE__ */ new Set()).add(index));
    return titles.size;
  });
  const shared = /* @__PURE__ */ new Map();
  for (const indexes of filesOf.values()) {
    const all = [...indexes];
    all.forEach((a, at) => {
      for (const b of all.slice(at + 1))
        shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
    });
  }
  return [...shared].flatMap(([pair, count3]) => {
    const [a = 0, b = 0] = pair.split(" ").map(Number);
    const fewer = Math.min(counts[a] ?? 0, counts[b] ?? 0);
    const [one, other] = [files[a], files[b]];
    if (!one || !other || fewer < LEAST_TITLES || count3 * 2 <= fewer) return [];
    return [
      {
        file: one.file,
        line: null,
        severity: "warning",
        expected: "\u4E0E\u522B\u7684\u6587\u4EF6\u4E0D\u540C\u7684\u5185\u5BB9",
        found: `\u4E0E ${other.file} \u6709 ${count3} \u4E2A\u6807\u9898\u76F8\u540C\uFF0C\u4E24\u4E2A\u6587\u4EF6\u90FD\u6536\u5F55\u4E86`,
        remedy: "\u5982\u679C\u662F\u540C\u4E00\u671F\u7684\u4E24\u4EFD\uFF0C\u7559\u4E0B\u4E00\u4EFD\uFF0C\u53E6\u4E00\u4EFD\u79FB\u51FA\u6587\u4EF6\u5939"
      }
    ];
  });
}
var COPY, LEAST_TITLES;
var init_neighbours = __esm({
  "lib/ingest/neighbours.ts"() {
    "use strict";
    init_issue();
    init_title_key();
    init_read_file_name();
    COPY = /\s*(?:[-–—_]\s*)?(?:副本|复件|复制|拷贝|备份|copy|backup)(?:\s*[（(]?\d*[）)]?)?$|\s*[（(]\d{1,2}[）)]$/iu;
    LEAST_TITLES = 3;
  }
});

// lib/ingest/forms/clean-layout-spaces.ts
function cleanLayoutSpaces(text) {
  const trimmed2 = text.trim();
  const runIn = (RUN_IN.exec(trimmed2)?.[0].trimEnd() ?? "").length;
  return trimmed2.replace(/\s+/gu, (space, offset, whole2) => {
    if (offset === runIn) return " ";
    const before = lastCharacter(whole2.slice(0, offset));
    const after = String.fromCodePoint(whole2.codePointAt(offset + space.length) ?? 32);
    if (PAUSE.test(before) || PAUSE.test(after)) return "";
    if (NARROW.test(before) !== NARROW.test(after)) return "";
    if (/^\t+$/.test(space) && !NARROW.test(before)) return "";
    return " ";
  });
}
function lastCharacter(text) {
  const last = text.slice(-2);
  return [...last].at(-1) ?? "";
}
var NARROW, PAUSE, RUN_IN;
var init_clean_layout_spaces = __esm({
  "lib/ingest/forms/clean-layout-spaces.ts"() {
    "use strict";
    NARROW = /[\x21-\x7e\p{Nd}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
    PAUSE = /[，、；：。]/u;
    RUN_IN = /^(?:\p{Script=Han}{2,8}(?<![截至在从自到于和与及为是的年月日]))\s+(?=(?:1[5-9]|20)\d{2}年)(?!.*[\d\p{Script=Han}]\s+[\d年月日])/u;
  }
});

// lib/ingest/forms/contents-entry.ts
function withoutListDash(text) {
  return text.replace(LIST_DASH, "").trim();
}
function parseEntry2(text) {
  const match = ENTRY2.exec(text);
  if (!match) return null;
  const title = cleanLayoutSpaces(match[1] ?? "");
  return { title, page: Number((match[2] ?? "").normalize("NFKC").replace(/\s/gu, "")) };
}
function titleWithoutPage(text) {
  return cleanLayoutSpaces(
    text.replace(/\s*(?:[.．…⋯‥·・•_]\s*){2,}\S{0,6}$/u, "").replace(/[.．…⋯‥·・•\s]+$/u, "")
  );
}
var ENTRY2, LIST_DASH;
var init_contents_entry = __esm({
  "lib/ingest/forms/contents-entry.ts"() {
    "use strict";
    init_clean_layout_spaces();
    ENTRY2 = /^(.*?)\s*(?:(?:[…⋯‥]|(?:[.．·・•。_]\s*){3})[.．…⋯‥·・•。_\s]*|\t\s*)([0-9０-９](?:\s*[0-9０-９]){0,3})\s*$/u;
    LIST_DASH = /^\s*[-–•●○]\s*(?=[\p{Script=Han}“《\d\s])/u;
  }
});

// lib/ingest/forms/is-issue-form.ts
function isIssueForm(lines, sections) {
  const all = sections.flatMap((section2) => [section2, ...section2.subsections]);
  let entries2 = 0;
  const known = /* @__PURE__ */ new Set();
  let marked2 = 0;
  for (const { text } of lines) {
    if (text.length > 200) continue;
    const name2 = headingName(text);
    if (name2 !== "" && name2.length <= 12 && all.some((section2) => isNamed(section2, name2))) {
      known.add(name2);
      if (isMarkedHeading(text) || /\p{L}\s+\p{L}/u.test(text)) marked2 += 1;
    } else if (parseEntry2(text)) entries2 += 1;
  }
  if (known.size < LEAST_HEADINGS) return false;
  return entries2 >= LEAST_ENTRIES || marked2 >= LEAST_HEADINGS;
}
var LEAST_HEADINGS, LEAST_ENTRIES;
var init_is_issue_form = __esm({
  "lib/ingest/forms/is-issue-form.ts"() {
    "use strict";
    init_heading_name();
    init_contents_entry();
    LEAST_HEADINGS = 2;
    LEAST_ENTRIES = 2;
  }
});

// lib/ingest/names/pinyin-slug.ts
import { pinyin as pinyin3 } from "pinyin-pro";
function pinyinSlug(name2, isPerson = false) {
  const syllables = pinyin3(name2.normalize("NFKC"), {
    type: "array",
    toneType: "none",
    v: true,
    nonZh: "consecutive",
    surname: isPerson ? "head" : "off"
  });
  const letters3 = syllables.join("").toLowerCase().replace(/[^a-z0-9]+/g, "");
  return letters3.slice(0, LONGEST3);
}
function freeSlug(slug2, fallback, isTaken) {
  const stem = slug2 === "" ? fallback : slug2;
  let free = stem;
  for (let number = 2; isTaken(free); number += 1) free = `${stem}-${number}`;
  return free;
}
var LONGEST3;
var init_pinyin_slug = __esm({
  "lib/ingest/names/pinyin-slug.ts"() {
    "use strict";
    LONGEST3 = 60;
  }
});

// lib/ingest/forms/issue-of-file.ts
function issueOfFile(name2, masthead) {
  const { year, month, rest, folders, stem } = name2;
  const iso = isoOf(year, month);
  if (iso !== null && month !== null && rest === "" && folders.length === 0) {
    return monthlyIssue(iso);
  }
  const words = [...folders, rest].map(slug).filter((part2) => part2 !== "");
  const parts2 = iso === null ? words : [iso, ...words];
  const id = parts2.join("-") || "text";
  const date = parseDate(iso ?? isoOfName(masthead ?? "") ?? "");
  const label = masthead?.replace(/\s+/gu, " ") ?? (rest === "" && date ? formatDate(date) : stem);
  return { id: isYear(id) ? `year-${id}` : id, label, date };
}
function isoOfName(masthead) {
  const found = dateExpressions(masthead).find(({ year, to }) => year !== null && to === null);
  return found ? isoOf(found.year, found.month) : null;
}
function isoOf(year, month) {
  if (year === null) return null;
  return month === null ? String(year) : `${year}-${String(month).padStart(2, "0")}`;
}
function slug(text) {
  const plain2 = /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(text) ? text : pinyinSlug(text);
  return plain2.slice(0, LONGEST_SLUG).replace(/-+$/u, "");
}
var LONGEST_SLUG;
var init_issue_of_file = __esm({
  "lib/ingest/forms/issue-of-file.ts"() {
    "use strict";
    init_format_date();
    init_issue();
    init_partial_date();
    init_date_expression();
    init_pinyin_slug();
    LONGEST_SLUG = 40;
  }
});

// lib/ingest/forms/month-of-text.ts
function monthOfText(lines) {
  const months = /* @__PURE__ */ new Map();
  const years = /* @__PURE__ */ new Map();
  for (const { text } of lines) {
    for (const { year: year2 } of dateExpressions(text)) if (year2 !== null) count2(years, year2);
    const [first] = dateExpressions(text.slice(0, LEAD)).filter(({ day }) => day !== null);
    if (first?.month != null) count2(months, first.month);
  }
  const [month, days = 0] = most(months);
  const [year] = most(years);
  const all = [...months.values()].reduce((sum, one) => sum + one, 0);
  if (month === void 0 || year === void 0) return null;
  if (days < LEAST_DAYS || days < all * LEAST_SHARE) return null;
  return `${year}-${String(month).padStart(2, "0")}`;
}
function count2(counts, key) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
function most(counts) {
  return [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
}
var LEAST_SHARE, LEAST_DAYS, LEAD;
var init_month_of_text = __esm({
  "lib/ingest/forms/month-of-text.ts"() {
    "use strict";
    init_date_expression();
    LEAST_SHARE = 0.5;
    LEAST_DAYS = 5;
    LEAD = 60;
  }
});

// lib/ingest/sources/parse-issue-name.ts
function parseIssueName(file) {
  const match = /^(\d{4}-(?:0[1-9]|1[0-2]))\.[a-z0-9]+$/i.exec(file);
  if (match?.[1]) return { issue: match[1], problems: [] };
  const guess = guessIssue(file);
  const remedy = guess ? `\u628A\u6587\u4EF6\u6539\u540D\u4E3A ${guess}.txt` : "\u6309\u201C\u56DB\u4F4D\u5E74\u4EFD-\u4E24\u4F4D\u6708\u4EFD.txt\u201D\u6539\u540D\uFF0C\u4F8B\u5982 2023-06.txt\uFF1B\u4E0D\u662F\u516C\u62A5\u7684\u6587\u4EF6\u8BF7\u79FB\u51FA\u8FD9\u4E2A\u6587\u4EF6\u5939";
  const expected = "\u4EE5\u5E74\u6708\u547D\u540D\u7684\u6587\u4EF6\uFF0C\u4F8B\u5982 2023-06.txt";
  return {
    issue: null,
    problems: [{ file, line: null, severity: "error", expected, found: `\u201C${file}\u201D`, remedy }]
  };
}
function guessIssue(file) {
  const match = /(?<!\d)(\d{4})(?:\D{1,3}(\d{1,2})|(\d{2}))(?!\d)/.exec(file.normalize("NFKC"));
  const month = Number(match?.[2] ?? match?.[3] ?? 0);
  if (!match?.[1] || month < 1 || month > 12) return null;
  return `${match[1]}-${String(month).padStart(2, "0")}`;
}
var init_parse_issue_name = __esm({
  "lib/ingest/sources/parse-issue-name.ts"() {
    "use strict";
  }
});

// lib/ingest/forms/contents/new-sections.ts
function findNewSections(contents, faults, lines, names) {
  const wanted2 = new Map(
    faults.flatMap(({ kind, name: name2, line }) => kind === "new" ? [[line, name2]] : [])
  );
  if (wanted2.size === 0) return [];
  const marked2 = new Set(
    lines.filter(({ text }) => isMarkedHeading(text)).map(({ text }) => headingName(text))
  );
  const isMarking = contents.some(
    (one) => one.kind === "heading" && one.isKnown && marked2.has(one.name)
  );
  const found = [];
  let open2 = null;
  for (const token of contents) {
    if (token.kind !== "heading") continue;
    if (token.isKnown) {
      open2 = names.open({ section: open2, subsection: null }, token.name)?.section ?? open2;
    } else if (wanted2.has(token.line)) {
      const isSection2 = !isMarking || marked2.has(token.name);
      found.push({
        name: token.name,
        line: token.line,
        parent: isSection2 ? null : open2,
        after: open2
      });
      if (isSection2) open2 = token.name;
    }
  }
  return found;
}
function withNewSections(sections, added) {
  return added.reduce((all, { name: name2, parent, after }) => {
    const section2 = { name: name2, slug: pinyinSlug(name2), subsections: [] };
    if (parent !== null) {
      return all.map(
        (one) => one.name === parent ? { ...one, subsections: [...one.subsections, section2] } : one
      );
    }
    const at = all.findIndex((one) => one.name === after) + 1;
    return [...all.slice(0, at), section2, ...all.slice(at)];
  }, sections);
}
function newSectionHint(file, { name: name2, line }) {
  return {
    file,
    line,
    severity: "warning",
    expected: "lists/sections.txt \u5217\u51FA\u7684\u680F\u76EE\u540D",
    found: `\u65B0\u680F\u76EE${quote(name2)}\uFF0C\u76EE\u5F55\u548C\u6B63\u6587\u90FD\u6709`,
    remedy: "\u5DF2\u4F5C\u4E3A\u65B0\u680F\u76EE\u6536\u5F55\uFF0C\u7F51\u5740\u7528\u5B83\u7684\u62FC\u97F3\uFF1B\u8981\u5B9A\u5B83\u7684\u6B21\u5E8F\uFF0C\u8BF7\u628A\u5B83\u52A0\u8FDB lists/sections.txt\uFF1B\u5982\u679C\u662F\u6587\u5B57\u9519\u8BEF\uFF0C\u8BF7\u5728\u76EE\u5F55\u548C\u6B63\u6587\u90FD\u6539\u6210\u5DF2\u6709\u7684\u680F\u76EE\u540D"
  };
}
var init_new_sections = __esm({
  "lib/ingest/forms/contents/new-sections.ts"() {
    "use strict";
    init_pinyin_slug();
    init_heading_name();
    init_ingest_problem();
  }
});

// lib/domain/item-id.ts
function itemId(issue, ordinal) {
  return `${issue}-${String(ordinal).padStart(3, "0")}`;
}
var init_item_id = __esm({
  "lib/domain/item-id.ts"() {
    "use strict";
  }
});

// lib/ingest/forms/check-nothing-lost.ts
function checkNothingLost(file, lines, pieces) {
  const kept = withoutSpace(pieces.join(""));
  let offset = 0;
  for (const { number, text } of lines) {
    const printed = withoutSpace(text);
    const found = kept.slice(offset, offset + printed.length);
    if (found !== printed) return [lost(file, number, printed, found)];
    offset += printed.length;
  }
  if (offset === kept.length) return [];
  return [lost(file, lines.at(-1)?.number ?? null, "\uFF08\u6B63\u6587\u5230\u6B64\u7ED3\u675F\uFF09", kept.slice(offset))];
}
function withoutSpace(text) {
  return text.replace(/\s+/gu, "");
}
function lost(file, line, expected, found) {
  return {
    file,
    line,
    severity: "error",
    expected: `\u4E00\u5B57\u4E0D\u6F0F\u5730\u4FDD\u7559${quote(expected)}`,
    found: quote(found),
    remedy: "\u8FD9\u662F\u7A0B\u5E8F\u7684\u9519\u8BEF\uFF1A\u8BF7\u628A\u8FD9\u4E2A\u6587\u4EF6\u4EA4\u7ED9\u7EF4\u62A4\u7A0B\u5E8F\u7684\u4EBA"
  };
}
var init_check_nothing_lost = __esm({
  "lib/ingest/forms/check-nothing-lost.ts"() {
    "use strict";
    init_ingest_problem();
  }
});

// lib/ingest/forms/find-date.ts
function findDate(text, covered) {
  const folded = text.normalize("NFKC");
  const lead = (/^[^,。;:!?]*/u.exec(folded)?.[0] ?? "").replace(/(?<=\d)\s+(?=\d)/gu, "");
  const inLead = dates(lead, covered, "lastYear").at(0) ?? noDay(lead, covered) ?? dayAlone(lead, covered);
  if (inLead) return inLead;
  const inText = dates(folded, covered, "plan").at(0);
  if (inText) {
    const doubt = inText.doubt ?? `\u5F00\u5934\u6CA1\u6709\u65E5\u671F\uFF0C\u53D6\u6587\u4E2D\u7B2C\u4E00\u4E2A\u65E5\u671F ${isoDate(inText.date)}`;
    return { date: inText.date, doubt };
  }
  if (covered === null) return { date: null, doubt: "\u6587\u4E2D\u6CA1\u6709\u65E5\u671F" };
  return { date: covered, doubt: `\u6587\u4E2D\u6CA1\u6709\u65E5\u671F\uFF0C\u53D6\u672C\u671F\u6708\u4EFD ${isoDate(covered)}` };
}
function dates(text, covered, laterMonth) {
  const [issueYear, issueMonth] = covered ? partsOf(covered.to) : [];
  return dateExpressions(text).flatMap((found) => {
    const isLater = found.year === null && found.month !== null && found.month > (issueMonth ?? 12);
    if (isLater && found.yearShift === null && laterMonth === "plan") return [];
    if (found.month === null && found.year === null) return [];
    const isLastYear = isLater && found.yearShift === null;
    const year = issueYear === void 0 ? null : issueYear - (isLastYear ? 1 : 0);
    const date = resolveDate(found, { year, month: null });
    if (date === null) return [];
    return [{ date, doubt: doubtOf(text, found, date, isLastYear) }];
  });
}
function doubtOf(text, { start, end, day, month }, date, isLastYear) {
  const printed = text.slice(start, end);
  const isNoDay = day !== null && date.precision === "month";
  if (isNoDay) return `\u6CA1\u6709\u8FD9\u4E00\u5929\uFF1A${printed}\uFF0C\u53D6\u6708\u4EFD ${isoDate(date)}`;
  if (month !== null && day === null && GARBLED_DAY.test(text.slice(end))) {
    return `\u770B\u4E0D\u6E05\u7684\u65E5\u671F\uFF1A${text.slice(start, end + 4)}\uFF0C\u53D6\u6708\u4EFD ${isoDate(date)}`;
  }
  return isLastYear ? `\u201C${printed}\u201D\u665A\u4E8E\u672C\u671F\uFF0C\u4F5C\u4E3A\u4E0A\u4E00\u5E74\u7684 ${isoDate(date)}` : null;
}
function noDay(lead, covered) {
  const [printed, month] = /(\d{1,2}\s*月)\s*\d{1,2}\s*日/u.exec(lead) ?? [];
  const [found] = month === void 0 ? [] : dates(`${month}\uFF0C`, covered, "lastYear");
  return found ? { ...found, doubt: `\u6CA1\u6709\u8FD9\u4E00\u5929\uFF1A${printed}\uFF0C\u53D6\u6708\u4EFD ${isoDate(found.date)}` } : null;
}
function dayAlone(lead, covered) {
  if (covered?.precision !== "month") return null;
  const found = leadingDate(lead);
  if (found === null || found.month !== null || found.day === null) return null;
  const [year, month] = partsOf(covered.to);
  const date = resolveDate(found, { year, month: month ?? null });
  return date && { date, doubt: `\u53EA\u6709\u201C${lead.slice(0, found.end)}\u201D\uFF0C\u53D6\u672C\u671F\u7684 ${isoDate(date)}` };
}
var GARBLED_DAY;
var init_find_date = __esm({
  "lib/ingest/forms/find-date.ts"() {
    "use strict";
    init_calendar();
    init_partial_date();
    init_date_expression();
    init_resolve_date();
    GARBLED_DAY = /^\s*[^\s，,、。份上中下初底末起以至到和及的]{1,3}\s*[日号]/u;
  }
});

// lib/ingest/roles/sentence-end.ts
function endsSentence(text) {
  return /[。！？…!?][”’）》」』)"'】]*(?:[（(](?:[热熱]烈|[长長][时時][间間])?(?:鼓?掌[声聲]?|笑[声聲]|[众眾]笑)[）)])?\s*$/u.test(
    text
  );
}
var init_sentence_end = __esm({
  "lib/ingest/roles/sentence-end.ts"() {
    "use strict";
  }
});

// lib/ingest/roles/line-shape.ts
function lengthOf(text) {
  return [...text.replace(/\s+/gu, "")].length;
}
function isTitleShaped(text) {
  const length = lengthOf(text);
  if (length < 2 || length > LONGEST_TITLE) return false;
  if (/[。；;，,、：:]\s*$/u.test(text) || /[。；]/u.test(text)) return false;
  return /\p{Script=Han}/u.test(text) && !isDateOnly(text);
}
function isTranslation(text) {
  if (text.length > LONGEST_TRANSLATION || /[.:;]$/u.test(text)) return false;
  return /\p{Script=Latin}{3}/u.test(text) && !/\p{Script=Han}/u.test(text);
}
function isProse(text) {
  return endsSentence(text) || lengthOf(text) > LONGEST_TITLE;
}
function isDateLine(text) {
  const date = wholeDate(text);
  return date !== null && (date.day !== null || date.month !== null);
}
function isDateOnly(text) {
  return ERA_YEAR.test(text) || wholeDate(text) !== null;
}
function wholeDate(text) {
  if (text.length > LONGEST_DATE || !DATE_SIGN.test(text)) return null;
  const bare3 = text.replace(ISSUED, "").replace(WEEKDAY, "").replace(WEATHER, "").replace(TIME2, "").replace(/\s*[（(](?:公元)?\s*\d{4}\s*年?\s*[）)]$/u, "").replace(/^[\s（([【〔●○◆◇■□▲△★☆※◎*·•]+|[\s）)\]】〕:：，,]+$/gu, "");
  if (bare3 === "" || bare3.length > 40) return null;
  const [first] = dateExpressions(bare3);
  const lead = first?.start === 0 ? first : leadingDate(bare3);
  return lead !== null && lead.end === bare3.length ? lead : null;
}
function labelOf(text) {
  const label = LABEL2.exec(text)?.[0] ?? "";
  return label === text ? "" : label;
}
function hasOpenBracket(text) {
  return (text.match(OPEN)?.length ?? 0) > (text.match(CLOSED)?.length ?? 0);
}
var LONGEST_TRANSLATION, LONGEST_TITLE, LONGEST_DATE, DATE_SIGN, WEEKDAY, WEATHER, ISSUED, TIME2, ERA_YEAR, LABEL2, OPEN, CLOSED;
var init_line_shape = __esm({
  "lib/ingest/roles/line-shape.ts"() {
    "use strict";
    init_date_expression();
    init_sentence_end();
    LONGEST_TRANSLATION = 80;
    LONGEST_TITLE = 60;
    LONGEST_DATE = 80;
    DATE_SIGN = /[年月日曰白号號]|[\d０-９]\s*[-./／]\s*[\d０-９]/u;
    WEEKDAY = /[（(]?\s*(?:星期|周|週)[一二三四五六日天][）)]?/gu;
    WEATHER = /[\s，,]+(?:天气\s*[:：]?\s*)?(?:晴|阴|多云|[小中大暴阵雷]*[雨雪]|雾|霾|转|到|间)+$/u;
    ISSUED = /^第\s*[\d一二三四五六七八九十百]{1,4}\s*[次期]\s+(?=\S)|(?:\s*\d{1,2}时(?:\d{1,2}分)?)?\s*(?:发布|發佈|出版|刊行|公告|公布)$|\s+来自\s*\S[^，。]{1,18}$/gu;
    TIME2 = /\d{1,2}\s*[:：]\s*\d{2}(?:\s*[:：]\s*\d{2})?|(?<=[日号])\s*\d{1,2}时(?:\d{1,2}分)?/gu;
    ERA_YEAR = /^[\p{Script=Han}]{2,8}?(?:元|\d{1,3}|[一二三四五六七八九十廿卅]{1,4})\s*年\s*[（(]\s*(?:公元)?\s*\d{3,4}\s*年?\s*[）)]$/u;
    LABEL2 = /^\p{Script=Han}[\p{Script=Han}\s]{0,8}\p{Script=Han}[：:]\s*/u;
    OPEN = /[（(《“「『【〔[]/gu;
    CLOSED = /[）)》”」』】〕\]]/gu;
  }
});

// lib/ingest/roles/setting.ts
function settingOf2(lines) {
  const open2 = lines.filter(({ text }) => !endsSentence(text));
  const long = open2.map((line) => ({ line, width: widthOf(line.text) + Math.min(line.indent, 8) })).filter(({ width: width2 }) => width2 >= LEAST_WIDTH).sort((a, b) => b.width - a.width);
  const width = long[LEAST_LINES - 1]?.width ?? 0;
  const full = long.filter((one) => one.width >= width - SLACK2);
  const pauses = full.filter(
    ({ line }) => PAUSE2.test(line.text.slice(labelOf(line.text).length))
  ).length;
  const longer = lines.filter(({ text }) => widthOf(text) > width + SLACK2 * 2).length;
  const isBroken3 = width > 0 && pauses * 2 >= full.length && longer * 20 <= lines.length;
  return { width: isBroken3 ? width : null, isIndented: isIndented(lines) };
}
function widthOf(text) {
  let width = 0;
  for (const { length } of text.split(NARROW2)) width += 2 * length;
  return width + (text.match(NARROW2)?.join("").length ?? 0);
}
function isFull({ text, indent }, { width }) {
  return width !== null && widthOf(text) + Math.min(indent, 8) >= width - SLACK2;
}
function isIndented(lines) {
  let first = 0;
  let later = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (!before || line.indent > 8) return;
    if (!endsSentence(before.text) && line.indent < 2) later += 1;
    if (endsSentence(before.text) && line.indent > 0) first += 1;
  });
  return first >= 3 && later >= 3;
}
var SLACK2, LEAST_WIDTH, LEAST_LINES, PAUSE2, NARROW2;
var init_setting = __esm({
  "lib/ingest/roles/setting.ts"() {
    "use strict";
    init_line_shape();
    init_sentence_end();
    SLACK2 = 5;
    LEAST_WIDTH = 24;
    LEAST_LINES = 4;
    PAUSE2 = /[，。、；：]|[,;:](?=\p{Script=Han})/u;
    NARROW2 = /[\s!-\u02ff\u2000-\u206f]+/gu;
  }
});

// lib/ingest/forms/date-lead.ts
function startsWithDate(text, next = "") {
  const lead = (text.slice(0, 40) + (text.length < 40 ? next.slice(0, 40) : "")).normalize("NFKC");
  if (DATE_LEAD.test(lead) || DATE_LEAD.test(lead.replace(/(?<=\d)\s+(?=\d)/gu, ""))) return true;
  if (!/^(?:\d{4}|[〇○零一二三四五六七八九十])/u.test(lead)) return false;
  const found = leadingDate(lead);
  return found !== null && found.month !== null && found.day !== null;
}
var DATE_LEAD;
var init_date_lead = __esm({
  "lib/ingest/forms/date-lead.ts"() {
    "use strict";
    init_date_expression();
    DATE_LEAD = /^(?:\d{4}\s*年\s*)?\d{1,2}\s*月(?:\s*\d{1,2}(?:\s*[日号]|$)|\s*[，,]|$)/u;
  }
});

// lib/ingest/forms/looks-like-item.ts
function looksLikeItem(lines, index) {
  const [text = "", next = "", afterNext = ""] = lines.slice(index, index + 3).map((line) => line.text);
  if (text === "") return false;
  if (hasTitleBeforeDate(text, next)) return true;
  if (endsSentence(text)) return false;
  if (startsWithDate(next, afterNext)) return couldBeTitle(text, 4);
  return hasTitleBeforeDate(text + next, afterNext);
}
function hasTitleBeforeDate(text, next) {
  for (const { index: offset, 0: space } of text.matchAll(/\s+/gu)) {
    if (offset > LONGEST_TITLE2) return false;
    const rest = text.slice(offset + space.length);
    if (!startsWithDate(rest, next)) continue;
    const shortest = /^\d+\s/u.test(rest) ? 8 : 4;
    if (couldBeTitle(text.slice(0, offset), shortest)) return true;
  }
  return false;
}
function couldBeTitle(text, shortest) {
  const { length } = titleKey(text);
  if (length < shortest || length > LONGEST_TITLE2) return false;
  return !/[。；]|[！？](?![”’」』》])/u.test(text) && !PREPOSITION.test(text);
}
var LONGEST_TITLE2, PREPOSITION;
var init_looks_like_item = __esm({
  "lib/ingest/forms/looks-like-item.ts"() {
    "use strict";
    init_sentence_end();
    init_date_lead();
    init_title_key();
    LONGEST_TITLE2 = 80;
    PREPOSITION = /[到至在于从自由以及与为年截]$/u;
  }
});

// lib/ingest/forms/contents/body-start.ts
function bodyStart(lines, names) {
  const isHeading = (text) => names.has(headingName(text)) || isMarkedHeading(text);
  const headings = /* @__PURE__ */ new Map();
  const titles = /* @__PURE__ */ new Set();
  for (const [index, { text }] of lines.entries()) {
    if (isHeading(text)) {
      const name2 = headingName(text);
      if (headings.has(name2) && !entryFollows(lines, index, isHeading)) {
        return above(index);
      }
      if (!headings.has(name2)) headings.set(name2, index);
      continue;
    }
    const key = titleKey(titleWithoutPage(text));
    const isAgain = key.length >= SHORTEST_KEY && titles.has(key) && parseEntry2(text) === null && !entryFollows(lines, index, isHeading);
    if (isAgain || isProse2(text) || isItemLine(text)) {
      let start = index;
      while (start > 0 && titles.has(titleKey(lines[start - 1]?.text ?? "")) && !isFirst(start - 1))
        start -= 1;
      return above(start);
    }
    titles.add(titleKey(parseEntry2(text)?.title ?? titleWithoutPage(text)));
  }
  return lines.length;
  function above(index) {
    let start = index;
    while (start > 0 && isHeading(lines[start - 1]?.text ?? "")) start -= 1;
    const isAgain = (at) => headings.get(headingName(lines[at]?.text ?? "")) !== at;
    const again = Array.from({ length: index - start + 1 }, (_, at) => start + at).find(isAgain);
    return again ?? start;
  }
  function isFirst(at) {
    const key = titleKey(lines[at]?.text ?? "");
    return lines.findIndex(
      ({ text }) => titleKey(parseEntry2(text)?.title ?? titleWithoutPage(text)) === key
    ) === at;
  }
}
function entryFollows(lines, index, isHeading) {
  let seen = 0;
  let characters = 0;
  const isNear = () => seen < ENTRY_WITHIN || characters < ENTRY_CHARACTERS;
  for (let at = index + 1; at < lines.length && isNear(); at += 1) {
    const { text } = lines[at] ?? { text: "" };
    if (isHeading(text)) continue;
    if (parseEntry2(text) !== null) return true;
    if (isProse2(text)) return false;
    seen += 1;
    characters += text.length;
  }
  return false;
}
function isProse2(text) {
  if (parseEntry2(text)) return false;
  return text.length > LONGEST_TITLE_LINE || endsSentence(text) && text.includes("\u3002");
}
function isItemLine(text) {
  if (/[.．…·]{3}/u.test(text) || parseEntry2(text) !== null) return false;
  return looksLikeItem([{ text }], 0);
}
var LONGEST_TITLE_LINE, SHORTEST_KEY, ENTRY_WITHIN, ENTRY_CHARACTERS;
var init_body_start = __esm({
  "lib/ingest/forms/contents/body-start.ts"() {
    "use strict";
    init_contents_entry();
    init_looks_like_item();
    init_title_key();
    init_sentence_end();
    init_heading_name();
    LONGEST_TITLE_LINE = 100;
    SHORTEST_KEY = 4;
    ENTRY_WITHIN = 4;
    ENTRY_CHARACTERS = 100;
  }
});

// lib/ingest/forms/contents/item-problems.ts
function itemProblems(file) {
  const tell = (severity) => (line, expected, found, remedy) => ({
    file,
    line,
    severity,
    expected,
    found,
    remedy
  });
  const [warning, error] = [tell("warning"), tell("error")];
  return {
    differentTitle: ({ first, title }, entry) => warning(
      first,
      `\u4E0E\u76EE\u5F55\u7B2C${entry.line}\u884C\u4E00\u81F4\u7684\u6807\u9898${quote(entry.title)}`,
      quote(title),
      OTHER_TITLE
    ),
    withoutTitle: ({ first }, entry) => warning(
      first,
      `\u6807\u9898${quote(entry.title)}\uFF08\u76EE\u5F55\u7B2C${entry.line}\u884C\uFF09`,
      "\u53EA\u6709\u6B63\u6587\uFF0C\u6CA1\u6709\u6807\u9898",
      "\u5DF2\u91C7\u7528\u76EE\u5F55\u7684\u6807\u9898\uFF1B\u8BF7\u5728\u8FD9\u4E00\u884C\u524D\u9762\u8865\u4E0A\u6807\u9898"
    ),
    withoutText: ({ first, title }) => error(first, `\u6807\u9898${quote(title)}\u540E\u9762\u6709\u6B63\u6587`, "\u53EA\u6709\u6807\u9898\uFF0C\u6CA1\u6709\u6B63\u6587", WITHOUT_TEXT),
    unannounced: ({ first, title }, count3, after) => warning(
      first,
      `\u76EE\u5F55${after === null ? "" : `\u7B2C${after.line}\u884C\u540E\u9762`}\u6709\u6761\u76EE${quote(title)}`,
      count3 === 1 ? "\u76EE\u5F55\u91CC\u6CA1\u6709\u8FD9\u4E00\u6761" : `\u76EE\u5F55\u91CC\u6CA1\u6709\u4ECE\u8FD9\u4E00\u884C\u8D77\u7684${count3}\u6761`,
      "\u5DF2\u7167\u6B63\u6587\u53D1\u5E03\uFF0C\u6CA1\u6709\u9875\u7801\uFF1B\u8BF7\u5728\u76EE\u5F55\u91CC\u8865\u4E0A\u201C\u6807\u9898.....\u9875\u7801\u201D\uFF0C\u4E0D\u662F\u5355\u72EC\u4E00\u6761\u7684\uFF0C\u8BF7\u4E0E\u4E0A\u4E00\u6BB5\u5E76\u6210\u4E00\u884C"
    ),
    repeatedItem: ({ first, title }, earlier) => warning(
      first,
      "\u4E0D\u91CD\u590D\u7684\u6761\u76EE",
      `\u4E0E\u7B2C${earlier.first}\u884C\u76F8\u540C\u7684${quote(title)}`,
      "\u5DF2\u53EA\u53D6\u4E00\u6B21\uFF0C\u8BF7\u5220\u53BB\u91CD\u590D\u7684\u4E00\u6761"
    ),
    repeatedEntry: (entry, earlier) => warning(
      entry.line,
      "\u4E0D\u91CD\u590D\u7684\u76EE\u5F55\u6761\u76EE",
      `\u4E0E\u7B2C${earlier.line}\u884C\u76F8\u540C\u7684\u6807\u9898${quote(entry.title)}`,
      "\u5DF2\u53EA\u53D6\u4E00\u6B21\uFF0C\u8BF7\u5220\u53BB\u91CD\u590D\u7684\u4E00\u884C\uFF1B\u5982\u679C\u662F\u4E24\u4EF6\u4E8B\uFF0C\u8BF7\u6539\u5F97\u80FD\u591F\u533A\u5206"
    ),
    missing: (entries2, before) => {
      const [entry] = entries2;
      const { line, title } = entry ?? { line: 1, title: "" };
      const place = before === null ? "" : `\uFF08\u5E94\u5728\u7B2C${before.last}\u884C\u4E4B\u540E\uFF09`;
      const found = entries2.length === 1 ? "\u6B63\u6587\u91CC\u6CA1\u6709\u8FD9\u4E2A\u6807\u9898" : `\u6B63\u6587\u91CC\u6CA1\u6709\u4ECE\u8FD9\u4E00\u884C\u8D77\u7684${entries2.length}\u6761`;
      const remedy = "\u8865\u4E0A\u8FD9\u4E00\u6761\u7684\u6B63\u6587\uFF0C\u6216\u8005\u5220\u53BB\u76EE\u5F55\u91CC\u7684\u8FD9\u4E00\u884C\uFF1B\u6807\u9898\u4E0D\u540C\u7684\uFF0C\u6539\u6210\u4E00\u81F4";
      return error(line, `\u6B63\u6587\u91CC\u6709\u76EE\u5F55\u6761\u76EE${quote(title)}${place}`, found, remedy);
    },
    cutOff: (entries2, line) => {
      const [entry] = entries2;
      return error(
        line,
        `\u6B63\u6587\u76F4\u5230\u76EE\u5F55\u7B2C${entries2.at(-1)?.line ?? 1}\u884C\u7684\u6700\u540E\u4E00\u6761`,
        `\u6B63\u6587\u5230\u8FD9\u4E00\u884C\u4E3A\u6B62\uFF0C\u6CA1\u6709\u76EE\u5F55\u7B2C${entry?.line ?? 1}\u884C${quote(entry?.title ?? "")}\u8D77\u7684${entries2.length}\u6761`,
        "\u6587\u4EF6\u53EF\u80FD\u6CA1\u6709\u5B58\u5168\uFF1A\u5BF9\u7167\u539F\u7A3F\u8865\u4E0A\u540E\u9762\u7684\u6B63\u6587\uFF0C\u6216\u8005\u5220\u53BB\u76EE\u5F55\u91CC\u591A\u51FA\u7684\u6761\u76EE"
      );
    },
    openEnd: ({ last, title }, text) => warning(last, `${quote(title)}\u4EE5\u53E5\u53F7\u7ED3\u5C3E`, `\u5230\u201C${text.slice(-12)}\u201D\u4E3A\u6B62`, OPEN_END),
    outOfOrder: ({ first, title }, entry, count3) => warning(
      first,
      `\u6B63\u6587\u4E0E\u76EE\u5F55\uFF08\u7B2C${entry.line}\u884C\uFF09\u987A\u5E8F\u4E00\u81F4`,
      `${quote(title)}${count3 === 1 ? "" : `\u8D77\u7684${count3}\u6761`}\u7684\u4F4D\u7F6E\u4E0E\u76EE\u5F55\u4E0D\u540C`,
      "\u5DF2\u6309\u76EE\u5F55\u7684\u987A\u5E8F\u53D1\u5E03\uFF1B\u5982\u679C\u76EE\u5F55\u6392\u9519\u4E86\uFF0C\u8BF7\u6539\u6B63\u76EE\u5F55"
    ),
    oddPage: (entry, page, around) => warning(
      entry.line,
      `${around}\u7684\u9875\u7801`,
      `\u7B2C${page}\u9875`,
      "\u5DF2\u6309\u76EE\u5F55\u6240\u5370\u7684\u9875\u7801\u548C\u987A\u5E8F\u53D1\u5E03\uFF1B\u5982\u679C\u5370\u9519\u4E86\uFF0C\u8BF7\u6539\u6B63\u8FD9\u4E00\u884C"
    ),
    withoutPage: (entry, count3) => warning(
      entry.line,
      "\u201C\u6807\u9898.....\u9875\u7801\u201D",
      count3 === 1 ? `\u6CA1\u6709\u9875\u7801\u7684${quote(entry.title)}` : `\u6CA1\u6709\u9875\u7801\u7684${quote(entry.title)}\u7B49${count3}\u6761`,
      "\u5DF2\u53D1\u5E03\uFF0C\u6CA1\u6709\u9875\u7801\uFF1B\u8BF7\u5728\u6807\u9898\u540E\u8865\u4E0A\u70B9\u7EBF\u548C\u9875\u7801\uFF0C\u4E0D\u662F\u76EE\u5F55\u6761\u76EE\u7684\uFF0C\u8BF7\u5220\u53BB\u8FD9\u4E00\u884C"
    ),
    stray: ({ lines }, heading) => error(
      lines[0]?.number ?? 1,
      `\u76EE\u5F55\u91CC\u201C${heading}\u201D\u680F\u76EE\u4E0B\u67D0\u4E00\u6761\u7684\u6807\u9898\u6216\u6B63\u6587`,
      `${STRAY}${quote(lines[0]?.text ?? "")}`,
      "\u5728\u76EE\u5F55\u91CC\u8865\u4E0A\u8FD9\u4E00\u6761\u7684\u6807\u9898\u548C\u9875\u7801\uFF1B\u5982\u679C\u662F\u591A\u4F59\u7684\u6587\u5B57\uFF0C\u8BF7\u5220\u53BB"
    ),
    oddLine: (line, text) => warning(
      line,
      "\u8FDE\u8D2F\u7684\u53E5\u5B50",
      `\u5939\u5728\u53E5\u5B50\u4E2D\u95F4\u7684${quote(text)}`,
      "\u5DF2\u7167\u539F\u6837\u53D1\u5E03\uFF1B\u5982\u679C\u662F\u9875\u7709\u9875\u811A\uFF0C\u8BF7\u5220\u53BB\u8FD9\u4E00\u884C"
    ),
    doubtfulDate: (line, doubt) => warning(
      line,
      "\u6B63\u6587\u4EE5\u65E5\u671F\u5F00\u5934\uFF0C\u4F8B\u5982\u201C5\u670812\u65E5\uFF0C\u201D",
      doubt,
      "\u8BF7\u6838\u5BF9\u65E5\u671F\uFF1B\u4E0D\u5BF9\u7684\u8BDD\uFF0C\u6539\u6B63\u6B63\u6587\u5F00\u5934\u7684\u65E5\u671F"
    )
  };
}
var STRAY, OTHER_TITLE, OPEN_END, WITHOUT_TEXT;
var init_item_problems = __esm({
  "lib/ingest/forms/contents/item-problems.ts"() {
    "use strict";
    init_ingest_problem();
    STRAY = "\u4E0D\u5C5E\u4E8E\u4EFB\u4F55\u6761\u76EE\u7684\u6587\u5B57";
    OTHER_TITLE = "\u5DF2\u91C7\u7528\u6B63\u6587\u7684\u6807\u9898\uFF0C\u76EE\u5F55\u7684\u5199\u6CD5\u4E5F\u80FD\u641C\u5230\uFF1B\u5982\u679C\u6B63\u6587\u6709\u8BEF\uFF0C\u8BF7\u6539\u6B63\u8FD9\u4E00\u884C";
    OPEN_END = "\u540E\u9762\u53EF\u80FD\u7F3A\u4E86\u6587\u5B57\uFF0C\u8BF7\u5BF9\u7167\u539F\u7A3F\u8865\u4E0A";
    WITHOUT_TEXT = "\u5728\u6807\u9898\u540E\u7A7A\u4E00\u683C\u6216\u53E6\u8D77\u4E00\u884C\u5199\u4E0A\u6B63\u6587\uFF0C\u6216\u8005\u5220\u53BB\u8FD9\u4E00\u6761";
  }
});

// lib/ingest/forms/contents/longest-run.ts
function longestRun(values) {
  const tails = [];
  const before = [];
  for (const [index, value] of values.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle2 = low + high >> 1;
      if ((values[tails[middle2] ?? 0] ?? 0) <= value) low = middle2 + 1;
      else high = middle2;
    }
    before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  }
  const kept = /* @__PURE__ */ new Set();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}
var init_longest_run = __esm({
  "lib/ingest/forms/contents/longest-run.ts"() {
    "use strict";
  }
});

// lib/ingest/forms/contents/compare-items.ts
function itemsInOrder(body) {
  const placed2 = body.filter(
    (token) => token.kind === "item" && token.announced !== null
  );
  const kept = longestRun(placed2.map(({ announced }) => announced ?? 0));
  return new Set(placed2.filter((_, index) => kept.has(index)));
}
function compareItems(file, announced, body, inOrder, isPaged) {
  const say = itemProblems(file);
  const problems = [];
  const all = body.filter((token) => token.kind === "item");
  const byEntry = new Map(
    all.flatMap((item) => item.announced === null ? [] : [[item.announced, item]])
  );
  const repeated2 = repeatedEntries(announced, byEntry);
  for (const [index, earlier] of repeated2) {
    const [entry, first] = [announced[index], announced[earlier]];
    if (entry && first && !repeated2.has(index - 1)) problems.push(say.repeatedEntry(entry, first));
  }
  tellMissing();
  const items = tellUnannounced();
  const odd = tellPages();
  tellOrder(odd);
  return { items: ordered(items), problems };
  function tellMissing() {
    const isMissing = (index) => !byEntry.has(index) && !repeated2.has(index);
    for (let first = 0; first < announced.length; first += 1) {
      if (!isMissing(first)) continue;
      let last = first;
      while (last + 1 < announced.length && !byEntry.has(last + 1)) last += 1;
      const run = announced.slice(first, last + 1).filter((_, at) => isMissing(first + at));
      const before = [...inOrder].filter((item) => (item.announced ?? 0) < first).at(-1) ?? null;
      const isEnd = last === announced.length - 1 && before !== null && before === all.at(-1);
      if (isEnd && before) problems.push(say.cutOff(run, before.last));
      else problems.push(say.missing(run, before));
      first = last;
    }
  }
  function tellUnannounced() {
    const byTitle = /* @__PURE__ */ new Map();
    for (const item of all) {
      if (item.announced !== null) byTitle.set(titleKey(item.title), item);
    }
    const kept = [];
    let run = [];
    const tell = () => {
      const [first] = run;
      const before = first && all[all.indexOf(first) - 1];
      const entry = before && before.announced !== null ? announced[before.announced] : void 0;
      const next = (before?.announced ?? -1) + 1;
      const isTold = next < announced.length && !byEntry.has(next) && !repeated2.has(next);
      if (first && !isTold) problems.push(say.unannounced(first, run.length, entry ?? null));
      run = [];
    };
    for (const item of all) {
      const original = item.announced === null ? byTitle.get(titleKey(item.title)) : void 0;
      if (original && textKey(original) === textKey(item)) {
        problems.push(say.repeatedItem(item, original));
        continue;
      }
      kept.push(item);
      if (item.announced === null) run.push(item);
      else tell();
    }
    tell();
    return kept;
  }
  function tellPages() {
    const paged = announced.flatMap(
      ({ page }, index) => page === null || repeated2.has(index) ? [] : [{ page, index }]
    );
    const kept = longestRun(paged.map(({ page }) => page));
    const odd2 = /* @__PURE__ */ new Set();
    for (const [at, { page, index }] of paged.entries()) {
      if (kept.has(at)) continue;
      const [before, after] = [paged[at - 1]?.page, paged[at + 1]?.page];
      const entry = announced[index];
      const around = before !== void 0 && page < before ? `\u4E0D\u5C0F\u4E8E\u524D\u4E00\u6761\uFF08\u7B2C${before}\u9875\uFF09` : `\u4E0D\u5927\u4E8E\u540E\u4E00\u6761\uFF08\u7B2C${after}\u9875\uFF09`;
      if (entry && !odd2.has(index - 1)) problems.push(say.oddPage(entry, page, around));
      odd2.add(index);
    }
    const none = announced.filter(({ page }, index) => page === null && !isContinued(index));
    const [first] = none;
    if (isPaged && first) problems.push(say.withoutPage(first, none.length));
    return odd2;
  }
  function isContinued(index) {
    const title = titleKey(byEntry.get(index)?.title ?? "");
    return announced.some(
      (one, other) => !byEntry.has(other) && one.title.length > 1 && title.endsWith(titleKey(one.title))
    );
  }
  function tellOrder(odd2) {
    const moved = all.filter((item) => item.announced !== null && !inOrder.has(item));
    const isBesideOdd = (index) => [-1, 0, 1].some((step) => odd2.has(index + step));
    let run = [];
    const tell = () => {
      const [first] = run;
      const entry = announced[first?.announced ?? -1];
      if (first && entry) problems.push(say.outOfOrder(first, entry, run.length));
      run = [];
    };
    for (const item of moved) {
      if (isBesideOdd(item.announced ?? 0)) continue;
      const last = run.at(-1);
      if (last && all.indexOf(item) !== all.indexOf(last) + 1) tell();
      run.push(item);
    }
    tell();
  }
  function ordered(kept) {
    const places2 = /* @__PURE__ */ new Map();
    let last = -1;
    for (const item of kept) {
      if (item.announced !== null) last = item.announced;
      places2.set(item, item.announced ?? last + 0.5);
    }
    return [...kept].sort((a, b) => (places2.get(a) ?? 0) - (places2.get(b) ?? 0));
  }
}
function repeatedEntries(announced, byEntry) {
  const byTitle = /* @__PURE__ */ new Map();
  for (const [index, { title }] of announced.entries()) {
    const key = titleKey(title);
    byTitle.set(key, [...byTitle.get(key) ?? [], index]);
  }
  const repeated2 = /* @__PURE__ */ new Map();
  for (const same of byTitle.values()) {
    const kept = same.find((index) => byEntry.has(index)) ?? same[0];
    for (const index of same) {
      if (index !== kept && kept !== void 0 && !byEntry.has(index)) repeated2.set(index, kept);
    }
  }
  return repeated2;
}
function textKey({ text }) {
  return titleKey(text.map(({ text: text2 }) => text2).join(""));
}
var init_compare_items = __esm({
  "lib/ingest/forms/contents/compare-items.ts"() {
    "use strict";
    init_title_key();
    init_item_problems();
    init_longest_run();
  }
});

// lib/ingest/roles/text-line.ts
function textLines(lines) {
  const result = [];
  let afterBlank = true;
  for (const source of lines) {
    const shown = withoutInvisible(source.text);
    const bare3 = shown.trim();
    if (bare3 === "") {
      afterBlank = true;
      continue;
    }
    const indent = columns(/^\s*/u.exec(shown)?.[0] ?? "");
    const marks = source.heading === void 0 ? MARKS2.exec(bare3) : null;
    const heading = source.heading ?? marks?.[1]?.length ?? null;
    const text = marks ? bare3.slice(marks[0].length) : bare3;
    text.split(PAGE_MARK).forEach((part2, at) => {
      const piece2 = part2?.trim() ?? "";
      if (piece2 === "") return;
      const isFirst = at === 0;
      result.push({
        source,
        number: source.number,
        text: piece2,
        indent: isFirst ? indent : 0,
        afterBlank: isFirst && afterBlank,
        heading: isFirst ? heading : null
      });
    });
    afterBlank = false;
  }
  return result;
}
function splitLine(line, ...places2) {
  const bounds = [0, ...places2, line.text.length];
  return bounds.slice(0, -1).flatMap((from, at) => {
    const text = line.text.slice(from, bounds[at + 1]).trim();
    if (text === "") return [];
    return from === 0 ? [{ ...line, text }] : [{ ...line, text, indent: 0, afterBlank: false, heading: null }];
  });
}
function withoutInvisible(text) {
  return widenPunctuation(text.replace(INVISIBLE, ""));
}
function widenPunctuation(text) {
  return text.replace(
    /[\ua3a1-\ua3fe]/gu,
    (character) => character === "\uA3AE" ? "\u3002" : String.fromCharCode(character.charCodeAt(0) - 41889 + 65281)
  );
}
function columns(space) {
  return [...space].reduce((sum, one) => sum + (one === "\u3000" ? 2 : one === "	" ? 4 : 1), 0);
}
var INVISIBLE, MARKS2, PAGE_MARK;
var init_text_line = __esm({
  "lib/ingest/roles/text-line.ts"() {
    "use strict";
    INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\ufffb]/gu;
    MARKS2 = /^(#{1,6}(?=\s)|#{2,6}(?=[^#\s]))\s*(?=\S)/u;
    PAGE_MARK = /([—–―─]{1,2}\s+\d{1,4}\s+[—–―─]{1,2})|(?<=\S)\s+(【?字[体體號号](?:大小)?\s*[(（:：【].{0,40}$)/u;
  }
});

// lib/ingest/forms/contents/shaped-title.ts
function shapedTitle(lines, index) {
  let title = "";
  for (let at = index; at < Math.min(index + MOST_LINES, lines.length); at += 1) {
    const text2 = lines[at]?.text ?? "";
    if (at > index && startsWithDate(text2, lines[at + 1]?.text)) {
      return { title, end: { index: at - 1, offset: lines[at - 1]?.text.length ?? 0 } };
    }
    for (const space of text2.matchAll(/\s+/gu)) {
      const rest = text2.slice(space.index + space[0].length);
      if (!startsWithDate(rest, lines[at + 1]?.text)) continue;
      return { title: title + text2.slice(0, space.index), end: { index: at, offset: space.index } };
    }
    title += text2;
  }
  const text = lines[index]?.text ?? "";
  return { title: text, end: { index, offset: text.length } };
}
var MOST_LINES;
var init_shaped_title = __esm({
  "lib/ingest/forms/contents/shaped-title.ts"() {
    "use strict";
    init_date_lead();
    MOST_LINES = 3;
  }
});

// lib/ingest/forms/contents/cut-body.ts
function splitHeadings(lines, names) {
  return lines.flatMap((line) => {
    const { text } = line;
    const behind = [...text.matchAll(/[。！？][”’）]?\s*/gu)].at(-1);
    const at = behind ? behind.index + behind[0].length : -1;
    if (at > 0 && at < text.length && names.has(headingName(text.slice(at))))
      return splitLine(line, at);
    const two = names.prefixEnds(text).find((end) => names.has(headingName(text.slice(end))));
    return two === void 0 ? [line] : splitLine(line, two);
  });
}
function knownHeadings(lines, names, wanted2) {
  const found = [];
  for (const [index, { text }] of lines.entries()) {
    const before = lines[index - 1]?.text ?? "\u3002";
    const isName2 = text.length <= 30 && names.has(headingName(text));
    const isSet = /\S\s+\S/u.test(text) || HEADING_MARK.test(text);
    const next = lines[index + 1]?.text ?? "";
    found.push(
      isName2 && (endsSentence(before) || found[index - 1] === true || isSet || names.has(headingName(next)) || looksLikeItem(lines, index + 1))
    );
  }
  const there = new Set(
    lines.flatMap(({ text }, index) => found[index] ? [headingName(text)] : [])
  );
  for (const name2 of wanted2) {
    if (there.has(name2)) continue;
    const index = lines.findIndex(({ text }) => text.length <= 30 && headingName(text) === name2);
    if (index >= 0) found[index] = true;
  }
  return found;
}
function cutBody(lines, places2, isHeading, names) {
  const starts = /* @__PURE__ */ new Map();
  for (const entry of places2) {
    const { index } = entry[1].start;
    starts.set(index, [...starts.get(index) ?? [], entry]);
  }
  const tokens = [];
  let item = null;
  let text = [];
  let isClosed = true;
  const heading = (line, isKnown) => {
    tokens.push({ kind: "heading", name: headingName(line.text), isKnown, line });
    item = null;
    isClosed = true;
  };
  const add = (line) => {
    if (line.text === "") return;
    isClosed = endsSentence(line.text);
    const last = tokens.at(-1);
    if (item === null && last?.kind === "heading") item = interrupted();
    if (item) {
      text = item.text;
      text.push(line);
      item.last = line.number;
    } else if (last?.kind === "stray") {
      tokens[tokens.length - 1] = { ...last, lines: [...last.lines, line] };
    } else tokens.push({ kind: "stray", lines: [line] });
  };
  const interrupted = () => {
    const before = tokens.findLast(({ kind }) => kind !== "heading");
    const open2 = before?.kind === "item" ? before.text.at(-1)?.text : void 0;
    return before?.kind === "item" && open2 !== void 0 && !endsSentence(open2) ? before : null;
  };
  const begin = (announced, wording2, title, first) => {
    text = [];
    item = {
      kind: "item",
      announced,
      wording: wording2,
      title: cleanLayoutSpaces(title),
      text,
      first,
      last: first
    };
    tokens.push(item);
  };
  const beginsItem = (at) => {
    let index = at;
    let next = lines[index];
    while (next && isUnknownHeading(next) && !starts.has(index)) {
      index += 1;
      next = lines[index];
    }
    if (!next) return true;
    return isHeading[index] === true || starts.has(index) || looksLikeItem(lines, index);
  };
  const isUnannounced = (index) => {
    if (!looksLikeItem(lines, index)) return false;
    const { end } = shapedTitle(lines, index);
    for (let at = index + 1; at <= end.index; at += 1) {
      if (starts.has(at) || isHeading[at]) return false;
    }
    return true;
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    const here = (starts.get(index) ?? []).sort((a, b) => a[1].start.offset - b[1].start.offset);
    if (here.length > 0) {
      let from = 0;
      let at = index;
      for (const [announced, { start, end, title }] of here) {
        const before = piece(lines[at], from, at === start.index ? start.offset : void 0);
        if (before && names.has(headingName(before.text))) heading(before, true);
        else if (before) add(before);
        begin(announced, title, titleText2(lines, start, end), line.number);
        from = end.offset;
        at = end.index;
        if (item) item.last = lines[at]?.number ?? line.number;
      }
      isClosed = false;
      const rest = piece(lines[at], from);
      if (rest) add(rest);
      index = at;
    } else if (isHeading[index]) heading(line, true);
    else if (isMarkedOff(line) || isClosed && isUnknownHeading(line) && beginsItem(index + 1)) {
      heading(line, false);
    } else if (isClosed && isUnannounced(index)) {
      const { end, title } = shapedTitle(lines, index);
      begin(null, "same", title, line.number);
      const rest = piece(lines[end.index], end.offset);
      if (rest) add(rest);
      index = end.index;
    } else add(line);
  }
  return tokens;
}
function isMarkedOff({ text }) {
  return /^[◆◇■□★☆▲△※].*[◆◇■□★☆▲△※]$/u.test(text) && headingName(text).length <= LONGEST_HEADING;
}
function isUnknownHeading({ text }) {
  if (endsSentence(text) || NO_HEADING.test(text)) return false;
  if (looksLikeHeading(text) || text.length <= LONGEST_GARBLED) return true;
  return HEADING_MARK.test(text) && headingName(text).length <= LONGEST_HEADING;
}
function piece(line, from, to) {
  if (!line) return null;
  const text = line.text.slice(from, to).trim();
  return text === "" ? null : { ...line, text };
}
function titleText2(lines, start, end) {
  if (start.index === end.index)
    return lines[start.index]?.text.slice(start.offset, end.offset) ?? "";
  const whole2 = lines.slice(start.index + 1, end.index).map(({ text }) => text);
  const head = lines[start.index]?.text.slice(start.offset) ?? "";
  return [head, ...whole2, lines[end.index]?.text.slice(0, end.offset) ?? ""].join("");
}
var HEADING_MARK, LONGEST_HEADING, LONGEST_GARBLED, NO_HEADING;
var init_cut_body = __esm({
  "lib/ingest/forms/contents/cut-body.ts"() {
    "use strict";
    init_clean_layout_spaces();
    init_looks_like_item();
    init_sentence_end();
    init_text_line();
    init_heading_name();
    init_shaped_title();
    HEADING_MARK = /^\s*[◆◇■□★☆▲△※]/u;
    LONGEST_HEADING = 14;
    LONGEST_GARBLED = 8;
    NO_HEADING = /^[·•●○（(《“*-]|^[图表]\s*[：:\d为片]|\s{2}|\t|　|\d|[，。；、：]/u;
  }
});

// lib/ingest/forms/contents/heading-names.ts
function headingNames(sections) {
  const all = sections.flatMap((section2) => [section2, ...section2.subsections]);
  const names = new Set(all.flatMap(({ name: name2, formerNames = [] }) => [name2, ...formerNames]));
  const placeOf3 = new Map(
    all.flatMap(
      ({ name: name2, formerNames = [] }, place) => [name2, ...formerNames].map((one) => [one, place])
    )
  );
  const longest2 = Math.max(0, ...[...names].map((name2) => name2.length));
  return {
    has: (name2) => names.has(name2),
    prefixEnds: (text) => {
      const ends = [];
      let seen = "";
      for (let at = 0; at < text.length && seen.length <= longest2; at += 1) {
        if (/\s/u.test(text[at] ?? "")) continue;
        seen += text[at];
        if (names.has(headingName(seen)) && at + 1 < text.length) ends.unshift(at + 1);
      }
      return ends;
    },
    isInOrder: (sequence) => {
      const places2 = sequence.flatMap((name2) => placeOf3.get(name2) ?? []);
      return places2.every((place, index) => index === 0 || (places2[index - 1] ?? 0) <= place);
    },
    open: (current, name2) => {
      const open2 = openHeading(sections, current, name2);
      if (open2) return open2;
      const owner = sections.find(
        ({ subsections }) => subsections.some((one) => isNamed(one, name2))
      );
      const child = owner?.subsections.find((one) => isNamed(one, name2));
      return owner && child ? { section: owner.name, subsection: child.name } : null;
    }
  };
}
var init_heading_names = __esm({
  "lib/ingest/forms/contents/heading-names.ts"() {
    "use strict";
    init_heading_name();
  }
});

// lib/ingest/forms/contents/heading-problems.ts
function headingProblems(file, faults) {
  const kinds = [...new Set(faults.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const same = faults.filter((fault) => fault.kind === kind);
    const [first] = same;
    if (!first) return [];
    const isList = first.kind === "body lacks" || first.kind === "contents lack";
    if (!isList || same.length <= MOST_TOLD)
      return together(same).map((fault) => problem(file, fault));
    const names = same.map(({ name: name2 }) => `\u201C${name2}\u201D`).join("\u3001");
    const one = problem(file, first);
    return [{ ...one, found: `\u6CA1\u6709${names}\u5171${same.length}\u884C\u680F\u76EE\u540D` }];
  });
}
function together(faults) {
  return faults.filter((fault, index) => {
    const before = faults[index - 1];
    return !(before && fault.kind === "unknown" && fault.line - before.line <= 3 && fault.line > before.line);
  });
}
function problem(file, fault) {
  return { file, line: fault.line, ...wordsOf3(fault) };
}
function wordsOf3({ kind, name: name2, printed, otherLine }) {
  const other = otherLine === null ? "" : `\u7B2C${otherLine}\u884C`;
  switch (kind) {
    case "body lacks":
      return {
        severity: "warning",
        expected: `\u6B63\u6587\u5728\u8FD9\u91CC\u6709\u680F\u76EE\u884C\u201C${name2}\u201D\uFF08\u76EE\u5F55${other}\uFF09`,
        found: printed === void 0 ? "\u6CA1\u6709\u8FD9\u4E00\u884C" : quote(printed),
        remedy: `\u5DF2\u6309\u76EE\u5F55\u5F52\u5165\u201C${name2}\u201D\uFF1B\u8BF7\u5728\u8FD9\u91CC\u5355\u72EC\u4E00\u884C\u5199\u4E0A\u201C${name2}\u201D`
      };
    case "contents lack":
      return {
        severity: "warning",
        expected: `\u76EE\u5F55\u5728\u8FD9\u91CC\u6709\u680F\u76EE\u884C\u201C${name2}\u201D\uFF08\u6B63\u6587${other}\uFF09`,
        found: printed === void 0 ? "\u6CA1\u6709\u8FD9\u4E00\u884C" : quote(printed),
        remedy: `\u5DF2\u6309\u6B63\u6587\u5F52\u5165\u201C${name2}\u201D\uFF1B\u8BF7\u5728\u76EE\u5F55\u7684\u8FD9\u4E00\u884C${printed === void 0 ? "\u524D\u9762\u52A0\u4E0A" : "\u5199\u4E0A"}\u201C${name2}\u201D`
      };
    case "misplaced":
      return {
        severity: "warning",
        expected: `\u680F\u76EE\u201C${name2}\u201D\u5728\u6B63\u6587\u548C\u76EE\u5F55\uFF08${other || "\u6CA1\u6709"}\uFF09\u7684\u540C\u4E00\u6761\u524D\u9762`,
        found: "\u4E24\u5904\u7684\u4F4D\u7F6E\u4E0D\u540C",
        remedy: "\u5DF2\u6309\u76EE\u5F55\u5F52\u5165\u680F\u76EE\uFF1B\u8BF7\u6838\u5BF9\uFF0C\u628A\u653E\u9519\u7684\u680F\u76EE\u884C\u79FB\u5230\u5BF9\u5E94\u7684\u6761\u76EE\u524D\u9762"
      };
    case "nothing below":
      return {
        severity: "omitted",
        expected: `\u680F\u76EE\u201C${name2}\u201D\u4E0B\u9762\u6709\u6761\u76EE`,
        found: "\u8FD9\u4E00\u884C\u540E\u9762\u6CA1\u6709\u6761\u76EE",
        remedy: "\u8FD9\u4E00\u884C\u6CA1\u6709\u53D1\u5E03\uFF1B\u8865\u4E0A\u6761\u76EE\uFF0C\u6216\u8005\u5220\u53BB\u8FD9\u4E00\u884C"
      };
    case "new":
      return {
        severity: "error",
        expected: "lists/sections.txt \u5217\u51FA\u7684\u680F\u76EE\u540D",
        found: `\u672A\u77E5\u680F\u76EE${quote(name2)}`,
        remedy: "\u5982\u679C\u662F\u65B0\u680F\u76EE\uFF0C\u8BF7\u628A\u5B83\u52A0\u8FDB lists/sections.txt\uFF1B\u5982\u679C\u662F\u6392\u7248\u6216\u6587\u5B57\u9519\u8BEF\uFF0C\u8BF7\u628A\u8FD9\u4E00\u884C\u6539\u6210\u5DF2\u6709\u7684\u680F\u76EE\u540D"
      };
    case "unknown":
      return {
        severity: "omitted",
        expected: "\u76EE\u5F55\u548C\u6B63\u6587\u90FD\u6709\u7684\u680F\u76EE\u540D",
        found: `\u672A\u77E5\u680F\u76EE${quote(name2)}`,
        remedy: "\u8FD9\u4E00\u884C\u6CA1\u6709\u53D1\u5E03\uFF1B\u662F\u65B0\u680F\u76EE\u7684\uFF0C\u5728\u76EE\u5F55\u548C\u6B63\u6587\u90FD\u5199\u4E0A\uFF0C\u5E76\u52A0\u8FDB lists/sections.txt\uFF1B\u662F\u6392\u7248\u6216\u6587\u5B57\u9519\u8BEF\u7684\uFF0C\u6539\u6B63\u6216\u5220\u53BB"
      };
  }
}
var MOST_TOLD;
var init_heading_problems = __esm({
  "lib/ingest/forms/contents/heading-problems.ts"() {
    "use strict";
    init_ingest_problem();
    MOST_TOLD = 2;
  }
});

// lib/ingest/roles/field-line.ts
function plainName(name2) {
  return name2.replace(/\s+/gu, "").replace(/./gu, (one) => TRADITIONAL[one] ?? one);
}
function readField(text) {
  const [name2, value, ...more] = text.split("	");
  if (value !== void 0 && more.length === 0 && fieldKind(name2 ?? "") !== null) {
    return stated((name2 ?? "").replace(/[:：]\s*$/u, ""), value);
  }
  const match = LINE.exec(text);
  if (!match) return null;
  return stated(match[1] ?? "", match[2] ?? "");
}
function readFields(text) {
  const places2 = [...text.matchAll(WITHIN)];
  return places2.map((place, at) => {
    const from = place.index + place[0].length;
    const value = text.slice(from, places2[at + 1]?.index).replace(/[】\]]\s*$/u, "");
    return stated(place[1] ?? "", value);
  });
}
function fieldsOfRow(cells) {
  const fields2 = [];
  for (let at = 0; at < cells.length; at += 1) {
    const name2 = (cells[at] ?? "").replace(/[:：]\s*$/u, "").replace(/\s+/gu, "");
    if (!BY_NAME.has(name2)) continue;
    const next = cells[at + 1] ?? "";
    const isName2 = BY_NAME.has(next.replace(/[:：]\s*$/u, "").replace(/\s+/gu, ""));
    fields2.push(stated(name2, isName2 ? "" : next));
  }
  return fields2;
}
function fieldKind(name2) {
  return BY_NAME.get(plainName(name2)) ?? null;
}
function isDayName(name2) {
  const kind = fieldKind(name2);
  if (kind !== null) return kind === "ownDate" || kind === "webDate";
  return /^\p{Script=Han}{2,4}(?:时间|日期)$/u.test(name2) && !OTHER_DAY2.test(name2);
}
function stated(written, value) {
  const name2 = written.replace(/\s+/gu, "");
  return {
    name: name2,
    value: NOTHING.test(value) ? "" : value.trim(),
    kind: BY_NAME.get(plainName(name2)) ?? null
  };
}
var KNOWN, TRADITIONAL, BY_NAME, LINE, NOTHING, WITHIN, OTHER_DAY2;
var init_field_line = __esm({
  "lib/ingest/roles/field-line.ts"() {
    "use strict";
    KNOWN = [
      {
        kind: "title",
        names: "\u6587\u4EF6\u540D\u79F0|\u516C\u6587\u6807\u9898|\u4FE1\u606F\u540D\u79F0|\u6587\u4EF6\u6807\u9898|\u6807\u9898|\u540D\u79F0|\u9898\u540D|\u4E3B\u9898|\u6CD5\u89C4\u540D\u79F0|\u6761\u4F8B\u540D\u79F0"
      },
      { kind: "number", names: "\u53D1\u6587\u5B57\u53F7|\u53D1\u5E03\u6587\u53F7|\u516C\u6587\u6587\u53F7|\u6587\u4EF6\u7F16\u53F7|\u516C\u6587\u5B57\u53F7|\u6587\u53F7|\u5B57\u53F7" },
      {
        kind: "office",
        names: "\u53D1\u6587\u673A\u5173|\u53D1\u6587\u673A\u6784|\u53D1\u6587\u5355\u4F4D|\u53D1\u5E03\u673A\u5173|\u53D1\u5E03\u673A\u6784|\u53D1\u5E03\u5355\u4F4D|\u5236\u5B9A\u673A\u5173|\u9881\u5E03\u5355\u4F4D|\u5370\u53D1\u5355\u4F4D|\u516C\u5E03\u673A\u5173"
      },
      {
        kind: "ownDate",
        names: "\u6210\u6587\u65E5\u671F|\u6210\u6587\u65F6\u95F4|\u53D1\u6587\u65E5\u671F|\u53D1\u6587\u65F6\u95F4|\u5370\u53D1\u65E5\u671F|\u7B7E\u53D1\u65E5\u671F|\u901A\u8FC7\u65E5\u671F|\u9881\u5E03\u65E5\u671F|\u516C\u5E03\u65E5\u671F|\u4F1A\u8BAE\u65F6\u95F4|\u8BBF\u8C08\u65F6\u95F4|\u91C7\u8BBF\u65F6\u95F4|\u6D3B\u52A8\u65F6\u95F4|\u5236\u5B9A\u65E5\u671F|\u516C\u53D1\u5E03\u65E5|\u516C\u5E03\u65E5|\u53D1\u5E03\u65E5|\u4FEE\u6B63\u65E5\u671F|\u4FEE\u8BA2\u65E5\u671F|\u8BA2\u5B9A\u65E5\u671F"
      },
      {
        kind: "webDate",
        names: "\u53D1\u5E03\u65E5\u671F|\u53D1\u5E03\u65F6\u95F4|\u516C\u5F00\u65E5\u671F|\u516C\u5F00\u65F6\u95F4|\u516C\u5E03\u65F6\u95F4|\u66F4\u65B0\u65E5\u671F|\u66F4\u65B0\u65F6\u95F4|\u4E0A\u7F51\u65E5\u671F|\u4E0A\u7F51\u65F6\u95F4|\u53D1\u7A3F\u65F6\u95F4|\u65F6\u95F4|\u65E5\u671F"
      },
      {
        kind: "plain",
        names: "\u6765\u6E90|\u5185\u5BB9\u51FA\u5904|\u6458\u8981|\u4FE1\u606F\u6765\u6E90|\u6587\u7AE0\u6765\u6E90|\u7A3F\u4EF6\u6765\u6E90|\u4F5C\u8005|\u4E3B\u9898\u5206\u7C7B|\u4E3B\u9898\u8BCD|\u751F\u6548\u65E5\u671F|\u5B9E\u65BD\u65E5\u671F|\u65BD\u884C\u65E5\u671F|\u5931\u6548\u65E5\u671F|\u5E9F\u6B62\u65E5\u671F|\u6240\u5C5E\u7C7B\u522B|\u6587\u4EF6\u6765\u6E90|\u6548\u529B\u7EA7\u522B|\u65F6\u6548\u6027|\u5173\u952E\u8BCD|\u5173\u952E\u5B57|\u4F1A\u8BAE\u5730\u70B9|\u5730\u70B9|\u4E3B\u6301\u4EBA|\u5609\u5BBE|\u8BBF\u8C08\u5609\u5BBE|\u53C2\u4F1A\u4EBA\u5458|\u51FA\u5E2D\u4EBA\u5458|\u5217\u5E2D\u4EBA\u5458|\u8BB0\u5F55\u4EBA|\u7F3A\u5E2D\u4EBA\u5458|\u51FA\u5E2D|\u5217\u5E2D|\u4E3B\u6301|\u8BB0\u5F55|\u7F3A\u5E2D|\u8BF7\u5047|\u53C2\u52A0\u4EBA\u5458|\u7B7E\u53D1\u4EBA|\u7B7E\u53D1|\u53D1\u5F80|\u7B7E\u6279\u76D6\u7AE0|\u7B49\u7EA7|\u5BC6\u7EA7|\u7D27\u6025\u7A0B\u5EA6"
      },
      {
        kind: "register",
        names: "\u7D22\u5F15\u53F7|\u7D22\u53D6\u53F7|\u4FE1\u606F\u7D22\u5F15\u53F7|\u516C\u5F00\u8D23\u4EFB\u90E8\u95E8|\u516C\u5F00\u5F62\u5F0F|\u516C\u5F00\u65B9\u5F0F|\u516C\u5F00\u76EE\u5F55|\u516C\u5F00\u8303\u56F4|\u516C\u5F00\u7C7B\u522B|\u516C\u5F00\u7A0B\u5E8F|\u516C\u5F00\u5C5E\u6027|\u516C\u5F00\u65F6\u9650|\u4FE1\u606F\u5206\u7C7B|\u4FE1\u606F\u7C7B\u522B|\u5206\u7C7B|\u4F53\u88C1\u5206\u7C7B|\u7EC4\u914D\u5206\u7C7B|\u670D\u52A1\u5BF9\u8C61|\u6709\u6548\u6027|\u6709\u6548\u671F|\u662F\u5426\u6709\u6548|\u6587\u4EF6\u6709\u6548\u6027|\u5185\u5BB9\u6982\u8FF0|\u5185\u5BB9\u6982\u51B5|\u751F\u6210\u65E5\u671F|\u70B9\u51FB\u6570|\u70B9\u51FB|\u6D4F\u89C8|\u6D4F\u89C8\u91CF|\u9605\u8BFB\u6B21\u6570|\u9605\u8BFB\u91CF|\u9605\u8BFB\u6570|\u6D4F\u89C8\u6B21\u6570|\u6D4F\u89C8\u6570|\u8BBF\u95EE\u6B21\u6570|\u8BBF\u95EE\u91CF|\u70B9\u51FB\u6B21\u6570|\u70B9\u51FB\u7387|\u70B9\u51FB\u91CF|\u89C6\u529B\u4FDD\u62A4\u8272|\u5B57\u4F53|\u5907\u6CE8|\u6587\u4EF6\u72B6\u6001|\u516C\u6587\u79CD\u7C7B|\u516C\u6587\u4F53\u88C1|\u8D23\u4EFB\u7F16\u8F91|\u5BA1\u6838|\u7F16\u8F91|\u77E5\u8BC6\u7C7B\u578B|\u552F\u4E00\u53F7|\u6CD5\u89C4\u4F53\u7CFB|\u6CD5\u89C4\u7C7B\u522B|\u9897\u7C92\u540D\u79F0|\u5206\u7C7B\u53F7|\u9875\u6570|\u9875\u7801"
      }
    ];
    TRADITIONAL = {
      \u767C: "\u53D1",
      \u898F: "\u89C4",
      \u9AD4: "\u4F53",
      \u8A02: "\u8BA2",
      \u4F48: "\u5E03",
      \u6A5F: "\u673A",
      \u95DC: "\u5173",
      \u865F: "\u53F7",
      \u6642: "\u65F6",
      \u9593: "\u95F4",
      \u984C: "\u9898",
      \u6A19: "\u6807",
      \u55AE: "\u5355",
      \u985E: "\u7C7B",
      \u7A31: "\u79F0",
      \u4F86: "\u6765",
      \u8CAC: "\u8D23",
      \u7DE8: "\u7F16",
      \u8F2F: "\u8F91",
      \u958B: "\u5F00",
      \u9EDE: "\u70B9",
      \u5167: "\u5185",
      \u6A94: "\u6863",
      \u5225: "\u522B",
      \u5BE6: "\u5B9E"
    };
    BY_NAME = new Map(
      KNOWN.flatMap(({ kind, names }) => names.split("|").map((name2) => [name2, kind]))
    );
    LINE = /^[•·●○◆■▪*\-\s]*[【[［]?\s*([\p{Script=Han}][\p{Script=Han}\s]{0,9}?)\s*(?:[】\]］]\s*[:：]?|[:：])\s*(.*)$/u;
    NOTHING = /^[\s\-—–－/／无]*$/u;
    WITHIN = new RegExp(
      `(?:^|[\\s|\uFF5C\u3010[])(${KNOWN.map(({ names }) => names).join("|")})\\s*[\u3011\\]]?\\s*[:\uFF1A]`,
      "gu"
    );
    OTHER_DAY2 = /起|止|截|期限|有效|生效|失效|施行|实施|废止|开始|结束|出生|更新|修改|营业|开放|办公|办理|服务|受理|报名|咨询|投票|缴费|领取/u;
  }
});

// lib/ingest/roles/read-row.ts
function isTableRule(text) {
  return RULES.test(text) && /[─━═\-_=—]{2}/u.test(text) && /[^\s—\-_=:]/u.test(text);
}
function readRow({ source, text }) {
  if (source.cells) return source.cells.map((cell) => cell.trim());
  if (DRAWN.test(text) || /^[├┠╠].*[┤┨╣]$/u.test(text)) {
    return within(text, text.split(/[│┃║├┤┠┨╠╣]/u)).filter((cell) => !RULE2.test(cell));
  }
  if (/[|｜]/u.test(text)) {
    const cells = text.split(/[|｜]/u);
    const isRow = cells.length > 2 || /^[|｜]|[|｜]$/u.test(text);
    return isRow && /[^\s|｜]/u.test(text) ? within(text, cells) : null;
  }
  const printed = source.text.trimStart().startsWith(text) ? source.text.trimStart() : text;
  const tabbed = printed.replace(/[^\S\t]+$/u, "").split("	");
  return tabbed.length > 2 ? tabbed.map((cell) => cell.trim()) : null;
}
function spacedCells(text) {
  return withoutSpread(text).split(/\s{2,}|\u3000+/u).filter((cell) => cell !== "");
}
function withoutSpread(text) {
  if (!/\s{4}/u.test(text)) return text;
  return text.replace(/(?<=^|\s{3})(\p{Script=Han})\s{2,3}(\p{Script=Han})(?=\s{3}|$)/gu, "$1 $2");
}
function within(text, cells) {
  const first = /^[│┃║├┠╠|｜]/u.test(text) ? 1 : 0;
  const last = /[│┃║┤┨╣|｜]$/u.test(text) ? -1 : void 0;
  return cells.slice(first, last).map((cell) => cell.trim());
}
var RULES, DRAWN, RULE2;
var init_read_row = __esm({
  "lib/ingest/roles/read-row.ts"() {
    "use strict";
    RULES = /^[\s─━│┃┌┐└┘├┤┬┴┼┏┓┗┛┠┨┯┷┿╂╋╔╗╚╝║═╠╣╦╩╬+|\-_=—:]+$/u;
    DRAWN = /[│┃║]/u;
    RULE2 = /^[─━═┬┴┼┯┷┿╂╋╦╩╬]+$/u;
  }
});

// lib/ingest/roles/page-ends.ts
function markPageEnds(lines, found) {
  markPageHeads(lines, found);
  markNumberedHeads(lines, found);
  markRunningTitles(lines, found);
  markPageNumbers(lines, found);
}
function markPageHeads(lines, found) {
  const numbers2 = lines.flatMap(
    ({ text }, index) => BARE_NUMBER.test(text) ? [{ index, value: Number(plainDigits(text)) }] : []
  );
  const keyAt = (index) => lines[index]?.text.replace(/\s+/gu, "");
  numbers2.forEach(({ index, value }, at) => {
    const next = numbers2[at + 1];
    if (next === void 0 || next.value !== value + 1) return;
    for (const step of [-1, 1]) {
      for (let away = step; Math.abs(away) <= MOST_HEAD_LINES; away += step) {
        const key = keyAt(index + away);
        if (key === void 0 || key !== keyAt(next.index + away)) break;
        if (endsSentence(key) || readRow(lines[index + away])) break;
        for (const place of [index, next.index]) {
          found.set(place, "\u9875\u7801");
          found.set(place + away, "\u9875\u7709");
        }
      }
    }
  });
}
function markNumberedHeads(lines, found) {
  const heads = lines.flatMap(({ text }, index) => {
    const { before, behind } = NUMBERED_HEAD.exec(plainDigits(text))?.groups ?? {};
    const value = Number(before ?? behind);
    return found.has(index) || Number.isNaN(value) ? [] : [{ index, value }];
  });
  const isCounting = heads.every(({ value }, at) => {
    const step = value - (heads[at - 1]?.value ?? value - 1);
    return step > 0 && step <= 3;
  });
  const areAlone = heads.every(
    ({ index }) => lines[index]?.afterBlank && lines[index + 1]?.afterBlank
  );
  const ends = heads.filter(
    ({ index }) => index === 0 ? areAlone : isAtPageEnd(lines, found, index)
  );
  const areApart = heads.every(({ index }, at) => index - (heads[at - 1]?.index ?? -2) > 1);
  if (heads.length < 2 || !isCounting || !areApart || ends.length === 0) return;
  for (const { index } of heads) found.set(index, "\u9875\u7709");
}
function keyOf2(text) {
  return text.replace(/\s+/gu, "").replace(/[\d０-９]+/gu, "0");
}
function markRunningTitles(lines, found) {
  const places2 = /* @__PURE__ */ new Map();
  lines.forEach((line, index) => {
    const { text } = line;
    if (found.has(index) || text.length > 80 || lengthOf(text) > 40 || !/\p{Script=Han}{2}/u.test(text))
      return;
    if (readRow(line) || isDateLine(text) || endsSentence(text) || OWN2.test(text)) return;
    if ((readField(text)?.kind ?? null) !== null || readFields(text).length > 0) return;
    const key = keyOf2(text);
    const own = places2.get(key);
    if (own) own.push(index);
    else places2.set(key, [index]);
  });
  for (const indexes of places2.values()) {
    if (indexes.length < RECURRING) continue;
    const atPageEnds = indexes.filter((index) => isAtPageEnd(lines, found, index));
    if (atPageEnds.length * 2 <= indexes.length) continue;
    const own = isOwnTitle(lines, found, indexes) ? indexes[0] : null;
    for (const index of indexes) if (index !== own) found.set(index, "\u9875\u7709");
  }
}
function isOwnTitle(lines, found, [first = 0, ...others]) {
  if (lines.some((_, index) => index < first && !found.has(index)) || others.includes(first + 1))
    return false;
  const next = lines[first + 1];
  if (!next || found.has(first + 1)) return false;
  const isSetApart = next.afterBlank && others.every((index) => !lines[index + 1]?.afterBlank);
  return isSetApart || isProse(next.text) || /[，。]/u.test(next.text);
}
function isAtPageEnd(lines, found, index) {
  const isNumber = (at) => {
    const text = lines[at]?.text ?? "";
    return BARE_NUMBER.test(text) || found.get(at) === "\u9875\u7801";
  };
  if (isNumber(index - 1) || isNumber(index + 1)) return true;
  const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]];
  if (before?.source.page !== void 0 && line?.source.page !== before.source.page) return true;
  if (!before || !after || before.heading !== null) return false;
  return lengthOf(before.text) >= 12 && !endsSentence(before.text) && !TITLE_END.test(before.text) && isProse(`${before.text}${after.text}`);
}
function markPageNumbers(lines, found) {
  lines.forEach(({ text }, index) => {
    if (found.has(index) || !BARE_NUMBER.test(text)) return;
    const isPaged = [found.get(index - 1), found.get(index + 1)].some((one) => one === "\u9875\u7709");
    if (isPaged) found.set(index, "\u9875\u7801");
  });
}
var BARE_NUMBER, NUMBERED_HEAD, OWN2, TITLE_END, MOST_HEAD_LINES, RECURRING;
var init_page_ends = __esm({
  "lib/ingest/roles/page-ends.ts"() {
    "use strict";
    init_plain_digits();
    init_field_line();
    init_line_shape();
    init_read_row();
    init_sentence_end();
    BARE_NUMBER = /^[\d０-９]{1,5}$/;
    NUMBERED_HEAD = /^(?:(?<before>\d{1,4})(?:\s{2,}|\u3000)\p{Script=Han}[\p{Script=Han}\s·]{1,20}(?:[（(·\s]*(?:19|20)\d{2}[）)]?)?|\p{Script=Han}[\p{Script=Han}\s·]{1,20}(?:[（(·\s]*(?:19|20)\d{2}[）)]?)?(?:\s{2,}|\u3000)(?<behind>\d{1,4}))$/u;
    OWN2 = /^[（(].{8,}[）)]$|[：:]$/u;
    TITLE_END = /(?:通知|决定|决议|条例|办法|公告|报告|意见|规定|名单|通报|批复|令)$/u;
    MOST_HEAD_LINES = 3;
    RECURRING = 3;
  }
});

// lib/ingest/roles/page-top.ts
function markPageTop(lines, found) {
  const place = lines.findIndex((_, index) => isBelowMenu(lines, index, found));
  const page = lines.findIndex(
    (_, index) => index < MOST_ABOVE && isPageTitle(lines, index, found)
  );
  for (let at = 0; at < Math.max(place, page); at += 1) {
    if (!found.has(at)) found.set(at, "\u7F51\u9875\u62AC\u5934");
  }
}
function isBelowMenu(lines, index, found) {
  const text = lines[index]?.text ?? "";
  if (index === 0 || index >= MOST_ABOVE || !found.has(index)) return false;
  if (found.get(index) !== PLACE2 && !/位置\s*[:：]/u.test(text)) return false;
  return lines.slice(0, index).every((line) => isMenu2(line) && !saysMore(line));
}
function isMenu2({ text }) {
  return lengthOf(text) <= MENU && !endsSentence(text);
}
function isPageTitle(lines, index, found) {
  const text = lines[index]?.text ?? "";
  if (!isTitleShaped(text) || lengthOf(text) < LEAST_TITLE) return false;
  if (lines.slice(0, index).some((line) => saysMore(line))) return false;
  const key = keyOf3(text);
  let isStated = false;
  for (let at = index + 1; at < Math.min(lines.length, index + MOST_BETWEEN); at += 1) {
    const own = lines[at]?.text ?? "";
    if (isStated && startsWithTitle(lines, at, key)) return true;
    if (isProse(own)) return false;
    isStated ||= found.has(at) || readField(own)?.kind != null;
  }
  return false;
}
function saysMore({ text }) {
  const kind = readField(text)?.kind ?? null;
  return lengthOf(text) > 60 || kind !== null && kind !== "register" && kind !== "plain";
}
function startsWithTitle(lines, at, key) {
  let joined5 = "";
  for (const { text } of lines.slice(at, at + MOST_TITLE_LINES)) {
    joined5 += keyOf3(text);
    if (joined5 === key) return true;
    if (!key.startsWith(joined5)) return false;
  }
  return false;
}
function keyOf3(text) {
  return text.replace(/\s+/gu, "");
}
var MOST_ABOVE, MOST_BETWEEN, LEAST_TITLE, MOST_TITLE_LINES, MENU, PLACE2;
var init_page_top = __esm({
  "lib/ingest/roles/page-top.ts"() {
    "use strict";
    init_field_line();
    init_line_shape();
    init_sentence_end();
    MOST_ABOVE = 15;
    MOST_BETWEEN = 20;
    LEAST_TITLE = 8;
    MOST_TITLE_LINES = 3;
    MENU = 20;
    PLACE2 = "\u7F51\u9875\u4F4D\u7F6E";
  }
});

// lib/ingest/roles/publication-head.ts
function publicationHead(text) {
  return HEAD3.test(text);
}
var NAME, ISSUE, PUBLICATION, BESIDE, GAP, HEAD3;
var init_publication_head = __esm({
  "lib/ingest/roles/publication-head.ts"() {
    "use strict";
    NAME = "[\\p{Script=Han}\xB7]{0,14}(?:\u653F\u62A5|\u516C\u62A5|\u516C\u5831|\u5E74\u9274|\u5E74\u9451|\u53BF\u5FD7|\u5E02\u5FD7|\u5DDE\u5FD7|\u533A\u5FD7|\u7701\u5FD7|\u901A\u8BAF|\u7B80\u62A5|\u6708\u62A5|\u5468\u62A5|\u5B63\u520A|\u6708\u520A|\u671F\u520A|\u901A\u62A5|\u4FE1\u606F|\u5FEB\u62A5|\u4E13\u520A)";
    ISSUE = "[\uFF08(\xB7\u30FB]?\\s*(?:(?:19|20)\\d{2}\\s*\u5E74?\\s*(?:[.\uFF0E\xB7\u30FB/-]\\s*\\d{1,2}|\u7B2C?\\s*\\d{1,3}\\s*[\u671F\u53F7\u865F\u5377\u8F91])?|(?:\u603B)?\u7B2C\\s*\\d{1,4}\\s*[\u671F\u53F7\u865F\u5377\u8F91])\\s*[\uFF09)]?";
    PUBLICATION = `(?:\u300A?${NAME}\u300B?\\s*${ISSUE}|${ISSUE}\\s*\u300A?${NAME}\u300B?)`;
    BESIDE = "(?:[\\p{Script=Han}\xB7\u3001\\s]{2,16}|[\xB7\u2022\u2014\u2013-]?\\s*\\d{1,4}\\s*[\xB7\u2022\u2014\u2013-]?)";
    GAP = "(?:\\s{3,}|\\u3000+|\\t+)\\s*";
    HEAD3 = new RegExp(`^(?:${BESIDE}${GAP}${PUBLICATION}|${PUBLICATION}${GAP}${BESIDE})$`, "u");
  }
});

// lib/ingest/roles/find-furniture.ts
function findFurniture(lines) {
  const found = /* @__PURE__ */ new Map();
  lines.forEach((line, index) => {
    const reason = reasonOf(line);
    if (reason !== null) found.set(index, reason);
  });
  keepPosts(lines, found);
  markPageEnds(lines, found);
  markRelated(lines, found);
  markFoot(lines, found);
  markPageTop(lines, found);
  return found;
}
function keepPosts(lines, found) {
  const posts = [...found].flatMap(([index, reason]) => {
    const title = lines[index - 1];
    const isBelow3 = title?.afterBlank === true && !found.has(index - 1) && isTitleShaped(title.text);
    const isPost = reason === PAGE_INFORMATION && POSTED.test(lines[index]?.text ?? "");
    return isPost && isBelow3 ? [index] : [];
  });
  if (posts.length >= LEAST_POSTS) for (const index of posts) found.delete(index);
}
function reasonOf({ source, text }) {
  if (source.isFurniture) return "\u9875\u7709\u9875\u811A";
  if (isTableRule(text)) return "\u8868\u683C\u7EBF";
  const whole2 = source.text;
  if (lengthOf(whole2) <= 100 && (whole2.match(PORTAL_KEYS)?.length ?? 0) >= 3)
    return PAGE_INFORMATION;
  const plain2 = plainDigits(text);
  if (publicationHead(plain2)) return "\u9875\u7709";
  return KINDS3.find(({ pattern }) => pattern.test(plain2))?.reason ?? null;
}
function isText2(text) {
  return isProse(text) && (lengthOf(text) > LONGEST_CRY || /。$/u.test(text));
}
function markRelated(lines, found) {
  for (let index = 0; index < lines.length; index += 1) {
    if (!FOLLOWS.test(lines[index]?.text ?? "")) continue;
    let end = index + 1;
    while (end < lines.length && !isText2(lines[end]?.text ?? "")) end += 1;
    if (end < lines.length) {
      let title = end;
      while (title > index + 1 && !(lines[title]?.afterBlank && title < end)) title -= 1;
      end = title > index + 1 ? title : end;
    }
    for (let at = index; at < end; at += 1) found.set(at, "\u76F8\u5173\u9605\u8BFB");
    index = end - 1;
  }
}
function markFoot(lines, found) {
  const from = Math.max(1, lines.length - FOOT_LINES);
  const isFoot = (index) => {
    const text = lines[index]?.text ?? "";
    return (FOOT.test(text) || BUILT_BY.test(text)) && !endsSentence(text);
  };
  const marks = lines.flatMap((_, index) => index >= from && isFoot(index) ? [index] : []);
  const [first] = marks;
  if (first === void 0) return;
  let start = first;
  while (start > from && BESIDE_FOOT.test(lines[start - 1]?.text ?? "")) start -= 1;
  lines.forEach(({ text }, index) => {
    if (index < start || !isFoot(index) && !BESIDE_FOOT.test(text)) return;
    found.set(index, "\u7F51\u9875\u5E95\u90E8");
  });
}
var PAGE_INFORMATION, KINDS3, FOLLOWS, PORTAL_KEYS, FOOT, BESIDE_FOOT, BUILT_BY, FOOT_LINES, POSTED, LEAST_POSTS, LONGEST_CRY;
var init_find_furniture = __esm({
  "lib/ingest/roles/find-furniture.ts"() {
    "use strict";
    init_plain_digits();
    init_line_shape();
    init_page_ends();
    init_page_top();
    init_publication_head();
    init_read_row();
    init_sentence_end();
    PAGE_INFORMATION = "\u7F51\u9875\u4FE1\u606F";
    KINDS3 = [
      {
        reason: "\u9875\u7801",
        pattern: /^(?:[—–―─\-－·•~～]+\s*\d{1,4}\s*[—–―─\-－·•~～]+|第\s*\d{1,4}\s*[页頁](?:\s*[,，/／]?\s*共\s*\d{1,4}\s*[页頁])?|共\s*\d{1,4}\s*[页頁]|[Pp](?:age|\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|\d{1,4}\s*\/\s*\d{1,4})$/u
      },
      {
        // A name and a page's number between dots or dashes: ·20· 沫阳县志, 大事记　—21—.
        reason: "\u9875\u7709",
        pattern: /^(?:([·•—–―─]{1,2})\s*\d{1,4}\s*\1\s*(?=\p{Script=Han})[\p{Script=Han}《》（）()·\d\s]{2,28}|\p{Script=Han}[\p{Script=Han}《》（）()·\s]{1,24}([·•—–―─]{1,2})\s*\d{1,4}\s*\2)$/u
      },
      {
        // 河川日报 2023年6月1日 01版
        reason: "\u9875\u7709",
        pattern: /^(?:\p{Script=Han}{2,12}\s+)?(?:19|20)\d{2}\s*[年.-]\s*\d{1,2}\s*[月.-]\s*\d{1,2}\s*日?\s*(?:星期.)?\s*第?\s*[A-Z]?\d{1,2}\s*版$/u
      },
      { reason: "\u7EA2\u5934\u5206\u9694\u7EBF", pattern: /^[★☆](?:\s*[★☆])*$/u },
      { reason: "\u9875\u7709", pattern: /^Page\s+\d{1,4}\s*[-–—]/u },
      { reason: "\u9875\u951A", pattern: /^<!--.*-->$/u },
      {
        reason: "\u7F51\u9875\u6309\u94AE",
        pattern: /^(?:[\s【[（(<>《|｜]*(?:返回(?:顶部|首页|上一页|列表)?|打印(?:本页|此页|文章|本文)?|关闭(?:窗口|本页|页面)?|收藏(?:本页)?|纠错|我要纠错|回到顶部|分享|分享到?|转发|微信|微博|朋友圈|QQ空间|新浪微博|扫一扫.{0,24}|字体|字号|大|中|小|大\s*中\s*小|A\+|A-|图片|点击查看大图|点赞|在看|阅读原文|写留言|阅读|喜欢|收藏|设为首页|加入收藏|▼+|▲+|繁体|无障碍|登录|注册|搜索|首页|正文|即日新聞|跳[至到](?:主要)?(?:內容|内容)(?:區塊|区)?|返回主[頁页]|友善列印|轉寄友人|回上一[頁页]|查看(?:原文|全文|更多)|点击(?:此处|这里)?(?:下载|查看)|[Tt][Oo][Pp]|[葡英中]文版(?:本)?|English|Português|上一[篇页条].{0,60}|下一[篇页条].{0,60})[\s】\]）)>》：:|｜]*)+$/u
      },
      {
        reason: "\u7F51\u9875\u6309\u94AE",
        pattern: /^[\s【[（(]*(?:字[体體号號](?:大小)?|分享到?|您?(?:当前|现在|所在)的?位置|(?:附件)?下[载載]地址|你的位置|浏览(?:次数|量)|阅读(?:次数|量)?|点击(?:数|次数|量)|访问(?:次数|量)|[扫掃]描?二维码|(?:视力)?保护(?:视力)?色|背景(?:颜)?色|护眼模式)\s*[:：】\](（].{0,60}$/u
      },
      {
        reason: "\u7F51\u9875\u6309\u94AE",
        pattern: /^(?:[—–-]{1,2}分享[—–-]{1,2}|.{0,6}公众号(?:二维码)?|.{2,12}(?:官方)?(?:微信|微博)(?:公众号)?|今天是[:：\s]*(?:(?:19|20)\d{2}年)?\d{1,2}月[^。]{0,36}|点击(?:上方|下方|左下角|蓝字).{0,30}关注.{0,12}|预览时标签不可点.{0,8}|收录于合集.{0,20}|长按.{0,12}二维码.{0,12})$/u
      },
      {
        // 东湖晚报　2022年5月18日　星期三　责编：王宁
        reason: "\u9875\u7709",
        pattern: /^\p{Script=Han}{2,8}[报刊]\s+(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\s+星期.(?:\s+(?:责编|编辑|版式|美编|校对|责任编辑)\s*[:：]\s*\p{Script=Han}{2,4})*$/u
      },
      {
        // What a chat says of its own export.
        reason: "\u804A\u5929\u8F6F\u4EF6\u7684\u8BF4\u660E",
        pattern: /^消息(?:记录[（(：:]|分组[:：]|对象[:：]).{1,60}$/u
      },
      {
        // 阅读 1203　赞 18　在看 6
        reason: "\u7F51\u9875\u6309\u94AE",
        pattern: /^(?:(?:阅读|阅读量|浏览|点赞|赞|在看|喜欢|收藏|评论|转发|分享|留言)\s*[:：]?\s*[\d.]+万?\+?[\s|｜·]*)+$/u
      },
      {
        // 共12页 首页 上一页 1 2 3 下一页 尾页
        reason: "\u7F51\u9875\u7FFB\u9875",
        pattern: /^(?=.*[上下前后]一?页)(?:共\s*\d+\s*[页条]|第\s*\d+\s*页|\d+\s*[/／]\s*\d+|首页|[上下前后]一?页|[尾末]页|跳?转[到至]?|[Gg][Oo]|\d{1,4}|[\s|｜/…·.<>«»‹›《》[\]【】]+)+$/u
      },
      {
        // 相关解读：一图读懂《…办法》
        reason: "\u76F8\u5173\u9605\u8BFB",
        pattern: /^[\s【]*相关(?:解读|阅读|新闻|报道)\s*】?\s*[:：]\s*[^。；]{2,60}$/u
      },
      {
        reason: PLACE2,
        pattern: /^(?:.{0,8}位置\s*[:：]|首\s*页)?[^。]{1,16}(?:\s*[>＞»›]+\s*[^。>＞»›]{1,16}){2,}$/u
      },
      {
        reason: "\u7F51\u9875\u7F72\u540D",
        pattern: /^(?:[【[（(]?我要纠错[】\])）]?)?[\s【[（(]*(?:责任编辑|責任編輯|责编|责任校对|编辑|编审|审核|初审|复审|终审|校对|值班编辑|网络编辑|监制|排版)\s*[:：].{0,30}$/u
      }
    ];
    FOLLOWS = /^[\s【[（(■◆●▶>]*(?:相关(?:阅读|链接|新闻|报道|文章|推荐|信息|稿件|文档)|往期(?:推荐|回顾|精彩|阅读|内容)|精彩(?:推荐|回顾)|更多精彩|延伸阅读|推荐阅读|热[点门](?:新闻|推荐|文章|信息)|猜你喜欢|更多推荐|友情链接)[\s】\]）)：:>]*$/u;
    PORTAL_KEYS = /(?:字[体號号]|(?:阅读|浏览|访问|点击|查看|来访)(?:次数|量|数|率)?|视力保护色|分享|打印|信息来源|来源|发布时间|发布日期|时间|日期|作者|编辑|责编|发布人|文章来源)\s*[:：【]/gu;
    FOOT = /^(?:Produced|Powered)\s+[Bb]y|^\p{Script=Han}?ICP\s*备|公网安备|网站标识码|版权所有|[Cc]opyright|©/u;
    BESIDE_FOOT = /^(?:主办(?:单位)?|承办(?:单位)?|协办|技术支持|运维(?:单位)?|维护(?:单位)?|地址|联系(?:电话|我们)|电话|传真|邮编|邮箱|网站(?:地图|声明|管理|维护)|关于我们)\s*(?:[:：|｜]|$)/u;
    BUILT_BY = /[\s|｜](?:技术支持|运维单位|网站标识码|备案(?:序)?号)\s*[:：]/u;
    FOOT_LINES = 8;
    POSTED = /(?:19|20)\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/u;
    LEAST_POSTS = 2;
    LONGEST_CRY = 24;
  }
});

// lib/ingest/forms/contents/page-numbers.ts
function pageNumbers(lines) {
  const bare3 = lines.flatMap(
    ({ text }, index) => BARE.test(text) ? [{ index, value: Number(text) }] : []
  );
  const found = /* @__PURE__ */ new Map();
  if (bare3.length === 0) return found;
  const isFullLine = fullLines(lines);
  const open2 = bare3.filter(({ index, value }) => !isPartOf(lines, index, value));
  for (const [at, { index, value }] of open2.entries()) {
    const before = lines[index - 1]?.text ?? "\u3002";
    const isOneOfARow = open2[at - 1]?.value === value - 1 || open2[at + 1]?.value === value + 1;
    const isApart = endsSentence(before) || before.length < 20 && !isFullLine(before);
    if (isOneOfARow || isApart) found.set(index, "\u9875\u7801");
    else if (!isFullLine(before)) found.set(index, UNSURE_NUMBER);
  }
  return found;
}
function isPartOf(lines, index, value) {
  const [before, after] = [lines[index - 1]?.text ?? "\u3002", lines[index + 1]?.text ?? ""];
  if (isCutDate(String(value), after) && !hasDay(before, value)) return true;
  return /[.…·．_\s]$/u.test(before) || parseEntry2(before) !== null;
}
function fullLines(lines) {
  const { width } = settingOf2(lines);
  const counts = /* @__PURE__ */ new Map();
  for (const { text } of lines) counts.set(text.length, (counts.get(text.length) ?? 0) + 1);
  const [length, count3] = [...counts].reduce((a, b) => b[1] > a[1] ? b : a, [0, 0]);
  const isBroken3 = count3 >= 4 && count3 * 4 > lines.length && length >= 10;
  return (text) => width !== null && widthOf(text) >= width - 5 || isBroken3 && text.length >= length - 2;
}
function hasDay(before, value) {
  const day = /月\s*(\d{1,2})$/u.exec(before)?.[1];
  return day !== void 0 && Number(`${day}${value}`) > 31;
}
function isCutDate(number, printed) {
  const after = printed.replace(/\s+/gu, "");
  if (/^[年月日%％]/u.test(after) || /^\d日/u.test(after)) return true;
  const month = /^(\d{1,2})月/u.exec(`${number}${after}`)?.[1];
  return month !== void 0 && /^\d/.test(after) && number.length === 1 && Number(month) <= 12;
}
var BARE, UNSURE_NUMBER;
var init_page_numbers = __esm({
  "lib/ingest/forms/contents/page-numbers.ts"() {
    "use strict";
    init_contents_entry();
    init_sentence_end();
    init_setting();
    BARE = /^\d{1,3}$/;
    UNSURE_NUMBER = "\u53EF\u80FD\u662F\u9875\u7801";
  }
});

// lib/ingest/forms/contents/issue-lines.ts
function issueLines(file, source, isHeading) {
  const all = textLines(wholeLines(source));
  const reasons = new Map(findFurniture(all));
  const recurring = recurringLines(all, isHeading);
  const numbers2 = pageNumbers(all);
  const isFull2 = fullLines(all);
  const lines = [];
  const leftOut3 = [];
  const problems = [];
  for (const [index, line] of all.entries()) {
    const { text, number } = line;
    const known = reasons.get(index);
    const isShort = known === "\u9875\u7709" && (text.replace(/\P{L}/gu, "").length < SHORTEST_RUNNING_TITLE || isFull2(text));
    const reason = (isShort ? null : known) ?? reasonOf2(line, recurring) ?? numbers2.get(index) ?? null;
    const previous = lines.at(-1);
    if (reason !== null && !isHeading(headingName(text))) leftOut3.push({ line, reason });
    else if (previous && isRepeated(previous.text, text, isHeading)) {
      leftOut3.push({ line, reason: "\u91CD\u590D" });
      problems.push(repeated(file, number, previous.number, text));
    } else lines.push(line);
    if (reason === UNSURE_NUMBER) problems.push(unsureNumber(file, number, text));
  }
  return { lines, leftOut: leftOut3, problems };
}
function wholeLines(source) {
  const lines = [];
  for (const line of source) {
    const text = line.text.replace(CONTROL, "");
    const last = lines.at(-1);
    if (last?.number === line.number) lines[lines.length - 1] = { ...last, text: last.text + text };
    else lines.push({ ...line, text });
  }
  return lines;
}
function reasonOf2({ text }, recurring) {
  if (isTableResidue(text)) return "\u8868\u683C\u7EBF";
  if (PAGE_IN_BRACKETS.test(text)) return "\u9875\u7801";
  if (text.length > LONGEST_RUNNING_TITLE || /[。，；！？]/u.test(text)) return null;
  if (recurring.has(recurringKey(text))) return "\u9875\u7709";
  if (/[.…·．_]{3}|(?:[.．·]\s*){3}/u.test(text)) return null;
  const isImprint = IMPRINT.test(text) || NAME_OF_PAPER.test(text) && PERIOD.test(text);
  return isImprint && text.length <= 30 && !/会|召开|发布/u.test(text) ? "\u9875\u7709" : null;
}
function recurringLines(lines, isHeading) {
  const counts = /* @__PURE__ */ new Map();
  const isFull2 = fullLines(lines);
  for (const { text } of lines) {
    if (isFull2(text)) continue;
    const key = recurringKey(text);
    const isShort = key.replace(/[\P{L}年月日]/gu, "").length < SHORTEST_RUNNING_TITLE;
    if (isShort || text.length > LONGEST_RUNNING_TITLE || isHeading(headingName(text))) continue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([key, count3]) => count3 >= RECURRING2 ? [key] : []));
}
function recurringKey(text) {
  return titleKey(text).replace(/\d+/gu, "0");
}
function isRepeated(previous, text, isHeading) {
  const key = titleKey(text);
  if (key !== titleKey(previous)) return false;
  return key.length >= SHORTEST_REPEATED || isHeading(headingName(text));
}
function repeated(file, line, before, text) {
  return {
    file,
    line,
    severity: "warning",
    expected: `\u4E0E\u7B2C${before}\u884C\u4E0D\u540C\u7684\u6587\u5B57`,
    found: `\u4E0E\u4E0A\u4E00\u884C\u76F8\u540C\u7684${quote(text)}`,
    remedy: REPEATED_LINE
  };
}
function unsureNumber(file, line, text) {
  return {
    file,
    line,
    severity: "omitted",
    expected: "\u8FDE\u8D2F\u7684\u53E5\u5B50",
    found: `\u5939\u5728\u53E5\u5B50\u4E2D\u95F4\u7684\u6570\u5B57\u201C${text}\u201D`,
    remedy: "\u5DF2\u4F5C\u4E3A\u9875\u7801\u7565\u53BB\uFF1B\u5982\u679C\u662F\u6B63\u6587\uFF0C\u8BF7\u628A\u5B83\u5E76\u5230\u4E0A\u4E00\u884C\u7684\u672B\u5C3E"
  };
}
var CONTROL, PAGE_IN_BRACKETS, IMPRINT, NAME_OF_PAPER, PERIOD, REPEATED_LINE, LONGEST_RUNNING_TITLE, SHORTEST_RUNNING_TITLE, RECURRING2, SHORTEST_REPEATED;
var init_issue_lines = __esm({
  "lib/ingest/forms/contents/issue-lines.ts"() {
    "use strict";
    init_title_key();
    init_find_furniture();
    init_text_line();
    init_heading_name();
    init_ingest_problem();
    init_page_numbers();
    CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/gu;
    PAGE_IN_BRACKETS = /^[[【〔(（]\s*\d{1,3}\s*[\]】〕)）]$/u;
    IMPRINT = /总第\s*\d+\s*期|(?:19|20)\d\d\s*年\s*第\s*\d+\s*期|(?:19|20)\d\d[.．]\d{1,2}(?!\d)|^内部资料|办公室\s*编$/u;
    NAME_OF_PAPER = /(?:月报|公报|简报|要情|要览|大事|年鉴|通讯|内参|信息|动态)/u;
    PERIOD = /(?:19|20)\d\d\s*年|第\s*\d+\s*期/u;
    REPEATED_LINE = "\u5DF2\u53EA\u53D6\u4E00\u6B21\uFF0C\u8BF7\u5220\u53BB\u91CD\u590D\u7684\u4E00\u884C\uFF1B\u786E\u5B9E\u8981\u5370\u4E24\u6B21\u7684\uFF0C\u628A\u4E24\u884C\u5E76\u6210\u4E00\u884C";
    LONGEST_RUNNING_TITLE = 40;
    SHORTEST_RUNNING_TITLE = 4;
    RECURRING2 = 3;
    SHORTEST_REPEATED = 6;
  }
});

// lib/ingest/roles/heading-mark.ts
function headingMark(text) {
  for (const { pattern, level } of MARKS3) {
    const mark = pattern.exec(text)?.[0];
    if (mark !== void 0) return { mark, level };
  }
  return null;
}
function headingLevel(text) {
  const found = headingMark(text);
  if (found === null) return null;
  const rest = text.slice(found.mark.length).trim();
  const length = lengthOf(rest);
  const isArticle = /[条條]$/u.test(found.mark);
  if (/^附.*[：:]$/u.test(found.mark) && length > 0) return null;
  if (length === 0) return found.level < 3 || isArticle ? found.level : null;
  if (length > LONGEST4 || isArticle) return null;
  if (/[，,；;、]$/u.test(rest) || /[。；;]./u.test(rest)) return null;
  if (/[：:]$/u.test(rest) && found.level > 1) return null;
  if (/[。！？]$/u.test(rest) && /[，,]/u.test(rest)) return null;
  if (/[。！？]$/u.test(rest))
    return length <= LONGEST_SENTENCE && found.level > 1 ? found.level : null;
  return found.level;
}
var NUMBER, MARKS3, LONGEST4, LONGEST_SENTENCE;
var init_heading_mark = __esm({
  "lib/ingest/roles/heading-mark.ts"() {
    "use strict";
    init_line_shape();
    NUMBER = "[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u96F6\u3007\u25CB\\d\uFF10-\uFF19]+";
    MARKS3 = [
      { pattern: new RegExp(`^\u7B2C\\s*${NUMBER}\\s*[\u7F16\u7DE8\u7BC7\u90E8\u5377]`, "u"), level: 1 },
      { pattern: new RegExp(`^\u7B2C\\s*${NUMBER}\\s*\u7AE0`, "u"), level: 1 },
      { pattern: new RegExp(`^\u7B2C\\s*${NUMBER}\\s*[\u8282\u7BC0]`, "u"), level: 2 },
      { pattern: new RegExp(`^\u7B2C\\s*${NUMBER}\\s*[\u6761\u689D]`, "u"), level: 3 },
      { pattern: /^附\s*[件录表則则]?\s*[\d一二三四五六七八九十]*\s*(?:[:：]|$|(?=\s))/u, level: 1 },
      { pattern: /^[一二三四五六七八九十]{1,3}\s*[、.．]/u, level: 2 },
      {
        // 案例一, 热点三：…
        pattern: /^(?:案例|热点|問題|问题|议题|事项|专题|话题|案件|典型案例|案)\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*(?:[:：、.．]|$|(?=\s))/u,
        level: 2
      },
      { pattern: /^[（(]\s*[一二三四五六七八九十]{1,3}\s*[）)]/u, level: 3 },
      { pattern: /^[（(]\s*\d{1,3}\s*[）)]/u, level: 4 },
      { pattern: /^\d{1,3}\s*(?:[、．]|\.(?!\d))/u, level: 4 },
      { pattern: /^[①-⑳⑴-⒇]/u, level: 4 }
    ];
    LONGEST4 = 45;
    LONGEST_SENTENCE = 36;
  }
});

// lib/ingest/roles/find-rows.ts
function findRows(lines) {
  const rows = /* @__PURE__ */ new Map();
  lines.forEach((line, index) => {
    const cells = readRow(line);
    if (cells?.some((cell) => cell !== "")) rows.set(index, cells);
  });
  markPairs(lines, rows);
  let start = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    const count3 = rows.has(index) ? 0 : columnCount(lines[index]);
    if (count3 > 0 && count3 === columnCount(lines[start])) continue;
    if (index - start >= leastOf(lines, start) && !rows.has(start) && columnCount(lines[start]) > 0) {
      for (let at = start; at < index; at += 1) rows.set(at, spacedCells(lines[at]?.text ?? ""));
      const header = headerCells(lines[start - 1], columnCount(lines[start]));
      if (header && !rows.has(start - 1)) rows.set(start - 1, header);
    }
    start = index;
  }
  return rows;
}
function markPairs(lines, rows) {
  const pairs = lines.map((line, index) => rows.has(index) ? null : pairOf(line));
  let start = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    if (pairs[index] != null) continue;
    if (index - start >= LEAST_SPACED) {
      for (let at = start; at < index; at += 1) rows.set(at, pairs[at] ?? []);
    }
    start = index + 1;
  }
}
function pairOf({ text }) {
  const cells = text.split("	").map((cell) => cell.trim());
  if (cells.length !== 2 || headingMark(text) !== null || COUNT.test(cells[0] ?? "")) return null;
  const isShort = cells.every((cell) => cell !== "" && lengthOf(cell) <= LONGEST_PAIRED);
  return isShort && !/[。；：:]/u.test(text) ? cells : null;
}
function headerCells(line, columns2) {
  if (!line || /[。；，：:]/u.test(line.text)) return null;
  const cells = spacedCells(line.text);
  const words = [];
  for (const cell of cells) {
    const last = words.at(-1);
    const isWord = last !== void 0 && lengthOf(last) === 1 && /^\p{Script=Han}$/u.test(cell);
    if (isWord) words[words.length - 1] = last + cell;
    else words.push(cell);
  }
  return [cells, words].find(
    (one) => one.length === columns2 && one.every((cell) => lengthOf(cell) <= LONGEST_CELL2)
  ) ?? null;
}
function leastOf(lines, start) {
  const areFigures = [lines[start], lines[start + 1]].every((line) => {
    const figures = spacedCells(line?.text ?? "").slice(1);
    return figures.length >= LEAST_FIGURES && figures.every((cell) => FIGURE.test(cell));
  });
  return areFigures ? 2 : LEAST_SPACED;
}
function columnCount(line) {
  if (!line || /[。；，]/u.test(line.text)) return 0;
  const cells = spacedCells(line.text);
  if (cells.length < 3 && !cells.slice(1).every((cell) => FIGURE.test(cell))) return 0;
  return cells.length > 1 && cells.every((cell) => lengthOf(cell) <= LONGEST_CELL2) ? cells.length : 0;
}
var LEAST_SPACED, LONGEST_CELL2, LONGEST_PAIRED, LEAST_FIGURES, FIGURE, COUNT;
var init_find_rows = __esm({
  "lib/ingest/roles/find-rows.ts"() {
    "use strict";
    init_heading_mark();
    init_line_shape();
    init_read_row();
    LEAST_SPACED = 3;
    LONGEST_CELL2 = 16;
    LONGEST_PAIRED = 24;
    LEAST_FIGURES = 3;
    FIGURE = /^[\d.,%％±\-—–＋+]+$/u;
    COUNT = /^[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)、.．]?$/u;
  }
});

// lib/ingest/forms/contents/issue-problems.ts
function strayTexts(file, tokens) {
  const say = itemProblems(file);
  let heading = "\uFF08\u6CA1\u6709\u680F\u76EE\uFF09";
  return tokens.flatMap((token) => {
    if (token.kind === "heading") heading = token.name;
    return token.kind === "stray" ? [say.stray(token, heading)] : [];
  });
}
function oddLines(file, { text }) {
  const say = itemProblems(file);
  const rows = findRows(text);
  return text.flatMap((line, index) => {
    if ([-1, 0, 1].some((step) => rows.has(index + step))) return [];
    const [before, after] = [text[index - 1], text[index + 1]];
    if (!before || !after || endsSentence(before.text) || isBroken2(before, text[index - 2]))
      return [];
    const isOdd2 = line.text.length <= LONGEST_ODD && !/[，。、；：！？”“《》（）]/u.test(line.text);
    return isOdd2 && line.text.length > 1 ? [say.oddLine(line.number, line.text)] : [];
  });
}
function isBroken2(line, before) {
  return before !== void 0 && Math.abs(line.text.length - before.text.length) <= 1;
}
function withoutContents(file, count3) {
  return {
    file,
    line: 1,
    severity: "warning",
    expected: "\u5F00\u5934\u6709\u76EE\u5F55\uFF1A\u680F\u76EE\u540D\u201C\u25C6\u25C6\u25C6 \u7279\u522B\u5173\u6CE8 \u25C6\u25C6\u25C6\u201D\uFF0C\u4E0B\u9762\u6BCF\u6761\u4E00\u884C\u201C\u6807\u9898.....\u9875\u7801\u201D",
    found: `\u6CA1\u6709\u76EE\u5F55\uFF0C\u6309\u6B63\u6587\u7684\u680F\u76EE\u548C\u6807\u9898\u8BFB\u51FA${count3}\u6761`,
    remedy: "\u8BF7\u6838\u5BF9\u6761\u6570\u548C\u6807\u9898\uFF1B\u4E0D\u5BF9\u7684\uFF0C\u5728\u6587\u4EF6\u5F00\u5934\u8865\u4E0A\u76EE\u5F55\u9875"
  };
}
function missingParts(file, hasContents, body, lines, isHeading) {
  if (!hasContents && !isHeading.includes(true)) {
    const expected2 = "\u5F00\u5934\u6709\u76EE\u5F55\uFF1A\u680F\u76EE\u540D\u201C\u25C6\u25C6\u25C6 \u7279\u522B\u5173\u6CE8 \u25C6\u25C6\u25C6\u201D\uFF0C\u4E0B\u9762\u6BCF\u6761\u4E00\u884C\u201C\u6807\u9898.....\u9875\u7801\u201D";
    const remedy2 = "\u628A\u516C\u62A5\u7684\u76EE\u5F55\u9875\u653E\u5728\u6587\u4EF6\u5F00\u5934\uFF0C\u4E0E\u6B63\u6587\u4E00\u8D77\u4FDD\u5B58";
    return [{ file, line: 1, severity: "error", expected: expected2, found: "\u6CA1\u6709\u8BFB\u5230\u76EE\u5F55\u6761\u76EE", remedy: remedy2 }];
  }
  if (body.length > 0) return [];
  const expected = "\u76EE\u5F55\u4E4B\u540E\u6709\u6B63\u6587\uFF0C\u4ECE\u5355\u72EC\u4E00\u884C\u7684\u7B2C\u4E00\u4E2A\u680F\u76EE\u540D\u5F00\u59CB";
  const remedy = "\u628A\u6B63\u6587\u8865\u5728\u76EE\u5F55\u540E\u9762\uFF1B\u5982\u679C\u5DF2\u6709\u6B63\u6587\uFF0C\u8BF7\u5728\u5B83\u524D\u9762\u5355\u72EC\u4E00\u884C\u5199\u4E0A\u7B2C\u4E00\u4E2A\u680F\u76EE\u540D";
  const line = lines.at(-1)?.number ?? 1;
  return [{ file, line, severity: "error", expected, found: "\u76EE\u5F55\u4E4B\u540E\u6CA1\u6709\u6B63\u6587", remedy }];
}
var LONGEST_ODD;
var init_issue_problems = __esm({
  "lib/ingest/forms/contents/issue-problems.ts"() {
    "use strict";
    init_find_rows();
    init_sentence_end();
    init_item_problems();
    LONGEST_ODD = 25;
  }
});

// lib/ingest/forms/contents/place-headings.ts
function placeHeadings(contents, body, inOrder, names) {
  const announced = announcedPaths(contents, names);
  const paths = announced.map(({ path }) => path);
  const faults = [];
  const used = /* @__PURE__ */ new Set();
  const under = /* @__PURE__ */ new Map();
  const misplaced = /* @__PURE__ */ new Set();
  const pathOf2 = (item) => paths[item.announced ?? -1] ?? NOWHERE;
  const astray = strayHeadings(contents, body, names);
  if (astray.length > 0) takeFromBody();
  let current = NOWHERE;
  for (const [index, token] of body.entries()) {
    if (token.kind === "item") under.set(token, current);
    if (token.kind !== "heading" || !token.isKnown) continue;
    const path = names.open(current, token.name) ?? NOWHERE;
    const next = itemAfter(body, index, inOrder);
    const isThere = paths.some((one) => isBelow(one, path));
    if (next && (next.announced === null || isBelow(pathOf2(next), path))) current = path;
    else if (!next) {
      const isMissing = announced.some((one) => isBelow(one.path, path) && one.line > lastLine());
      if (!isMissing) tell("nothing below", token, null);
    } else if (isThere && isEmpty(path)) {
      current = path;
    } else if (isThere) {
      misplaced.add(pathName(path));
      tell(
        "misplaced",
        token,
        announced.find((one) => isBelow(one.path, path))?.headingLine ?? null
      );
    } else {
      current = path;
      adopt(index, path, next, token.line.number);
    }
  }
  tellMissing();
  tellUnknown();
  return { paths, under, faults };
  function takeFromBody() {
    let open2 = NOWHERE;
    for (const token of body) {
      if (token.kind === "heading" && token.isKnown) open2 = names.open(open2, token.name) ?? open2;
      if (token.kind === "item" && token.announced !== null) paths[token.announced] = open2;
    }
    for (const token of astray.slice(0, 1)) {
      const inBody = body.find((one) => one.kind === "heading" && one.name === token.name);
      const otherLine = inBody?.kind === "heading" ? inBody.line.number : null;
      faults.push({ kind: "misplaced", name: token.name, line: token.line, otherLine });
    }
  }
  function isEmpty(path) {
    return ![...inOrder].some((item) => isBelow(pathOf2(item), path));
  }
  function lastLine() {
    const last = [...inOrder].at(-1)?.announced ?? -1;
    return announced[last]?.line ?? 0;
  }
  function tell(kind, { name: name2, line }, otherLine) {
    faults.push({ kind, name: name2, line: line.number, otherLine });
  }
  function adopt(index, path, next, otherLine) {
    const old = pathName(pathOf2(next));
    for (let at = index + 1; at < body.length; at += 1) {
      const token = body[at];
      if (token?.kind === "heading" && token.isKnown) break;
      if (token?.kind !== "item" || token.announced === null) continue;
      if (pathName(pathOf2(token)) === old) paths[token.announced] = path;
    }
    const first = announced[next.announced ?? -1];
    const garbled = first?.unknown && !used.has(first.unknown) ? first.unknown : null;
    if (garbled) used.add(garbled);
    const name2 = path.subsection ?? path.section ?? "";
    if (!garbled && contents.some((one) => one.kind === "heading" && one.name === name2)) return;
    faults.push({
      kind: "contents lack",
      name: name2,
      line: garbled?.line ?? first?.line ?? 1,
      ...garbled ? { printed: garbled.name } : {},
      otherLine
    });
  }
  function tellMissing() {
    let run = "";
    for (const [index, token] of body.entries()) {
      if (token.kind !== "item" || !inOrder.has(token)) continue;
      const wanted2 = pathOf2(token);
      const actual = under.get(token) ?? NOWHERE;
      const pair = pathName(wanted2) === pathName(actual) ? "" : `${pathName(wanted2)}
${pathName(actual)}`;
      const isNew = pair !== "" && pair !== run;
      run = pair;
      if (!isNew || isToldAs(wanted2)) continue;
      const garbled = unknownBefore(index);
      if (garbled) used.add(garbled);
      const elsewhere = body.find(
        (one) => one.kind === "heading" && one.isKnown && one.name === (wanted2.subsection ?? wanted2.section)
      );
      faults.push({
        kind: elsewhere ? "misplaced" : "body lacks",
        name: wanted2.subsection ?? wanted2.section ?? pathName(wanted2),
        line: garbled?.line.number ?? token.first,
        ...garbled ? { printed: garbled.name } : {},
        otherLine: announced[token.announced ?? -1]?.headingLine ?? null
      });
    }
  }
  function isToldAs(path) {
    return misplaced.has(pathName(path)) || misplaced.has(path.section ?? "");
  }
  function unknownBefore(index) {
    for (let at = index - 1; at >= 0; at -= 1) {
      const token = body[at];
      if (token?.kind !== "heading") return null;
      if (!token.isKnown && !used.has(token)) return token;
    }
    return null;
  }
  function tellUnknown() {
    const inBody = body.flatMap(
      (token) => token.kind === "heading" && !token.isKnown ? [token] : []
    );
    for (const token of contents) {
      if (token.kind !== "heading" || token.isKnown || used.has(token)) continue;
      const same = inBody.find(({ name: name2 }) => name2 === token.name);
      if (same) used.add(same);
      const kind = same ? "new" : "unknown";
      faults.push({
        kind,
        name: token.name,
        line: token.line,
        otherLine: same?.line.number ?? null
      });
    }
    for (const token of inBody) if (!used.has(token)) tell("unknown", token, null);
  }
}
function strayHeadings(contents, body, names) {
  const inContents = contents.flatMap(
    (one) => one.kind === "heading" && one.isKnown ? [one.name] : []
  );
  const inBody = body.flatMap((one) => one.kind === "heading" && one.isKnown ? [one.name] : []);
  if (new Set(inContents).size < inContents.length) return [];
  if (names.isInOrder(inContents) || !names.isInOrder(inBody)) return [];
  let count3 = 0;
  const firstOf = /* @__PURE__ */ new Map();
  for (const [index, token] of body.entries()) {
    if (token.kind !== "heading" || !token.isKnown) continue;
    const next = body.slice(index).find((one) => one.kind === "item" && one.announced !== null);
    firstOf.set(token.name, next?.announced ?? -1);
  }
  return contents.flatMap((token) => {
    if (token.kind === "item") {
      count3 += 1;
      return [];
    }
    return token.isKnown && firstOf.get(token.name) !== count3 ? [token] : [];
  });
}
function announcedPaths(contents, names) {
  let path = NOWHERE;
  let headingLine = null;
  let unknown = null;
  return contents.flatMap((token) => {
    if (token.kind === "heading") {
      const opened = token.isKnown ? names.open(path, token.name) : null;
      if (opened) {
        path = opened;
        headingLine = token.line;
      }
      unknown = token.isKnown ? null : token;
      return [];
    }
    const here = unknown;
    unknown = null;
    return [{ path, line: token.line, headingLine, unknown: here }];
  });
}
function itemAfter(body, index, inOrder) {
  for (let at = index + 1; at < body.length; at += 1) {
    const token = body[at];
    if (token?.kind !== "item") continue;
    if (token.announced === null || inOrder.has(token)) return token;
  }
  return null;
}
function isBelow(path, upper) {
  if (path.section !== upper.section) return false;
  return upper.subsection === null || path.subsection === upper.subsection;
}
var NOWHERE;
var init_place_headings = __esm({
  "lib/ingest/forms/contents/place-headings.ts"() {
    "use strict";
    init_heading_name();
    NOWHERE = { section: null, subsection: null };
  }
});

// lib/ingest/forms/title-similarity.ts
function titleSimilarity(a, b) {
  const left = [...a];
  const right = [...b];
  const total = left.length + right.length;
  return total === 0 ? 1 : 2 * commonLength(left, right) / total;
}
function similarityBound(a, b) {
  const counts = /* @__PURE__ */ new Map();
  for (const character of a) counts.set(character, (counts.get(character) ?? 0) + 1);
  let common = 0;
  for (const character of b) {
    const left = counts.get(character) ?? 0;
    if (left > 0) common += 1;
    counts.set(character, left - 1);
  }
  const total = [...a].length + [...b].length;
  return total === 0 ? 1 : 2 * common / total;
}
function commonLength(left, right) {
  let previous = new Array(right.length + 1).fill(0);
  for (const character of left) {
    const row = [0];
    right.forEach((other, index) => {
      const diagonal = (previous[index] ?? 0) + 1;
      row.push(
        character === other ? diagonal : Math.max(previous[index + 1] ?? 0, row[index] ?? 0)
      );
    });
    previous = row;
  }
  return previous[right.length] ?? 0;
}
var init_title_similarity = __esm({
  "lib/ingest/forms/title-similarity.ts"() {
    "use strict";
  }
});

// lib/ingest/forms/match-title.ts
function matchTitleExactly(lines, start, key) {
  const end = consumeKey(lines, start, key);
  return end && isBoundary(lines, end) ? end : null;
}
function matchTitleLoosely(lines, start, key) {
  let best = null;
  for (const { end, candidate } of candidateEnds(lines, start, key.length * 1.6 + 8)) {
    const enough = Math.max(LEAST_SIMILARITY, best?.similarity ?? 0);
    if (similarityBound(candidate, key) < enough) continue;
    const similarity = titleSimilarity(candidate, key);
    if (similarity >= LEAST_SIMILARITY && similarity > (best?.similarity ?? 0)) {
      best = { end, similarity };
    }
  }
  return best;
}
function consumeKey(lines, start, key) {
  let seen = "";
  for (let index = start; index < Math.min(start + MOST_LINES2, lines.length); index += 1) {
    let offset = 0;
    for (const character of lines[index]?.text ?? "") {
      seen += characterKey(character);
      offset += character.length;
      if (!key.startsWith(seen)) return null;
      if (seen.length === key.length) return { index, offset };
    }
  }
  return null;
}
function isBoundary(lines, { index, offset }) {
  const rest = lines[index]?.text.slice(offset) ?? "";
  return rest === "" || /^\s/u.test(rest) || startsWithDate(rest, lines[index + 1]?.text);
}
function candidateEnds(lines, start, longest2) {
  const found = [];
  let before = "";
  for (let index = start; index < Math.min(start + MOST_LINES2, lines.length); index += 1) {
    const text = lines[index]?.text ?? "";
    for (let offset = 1; offset <= text.length; offset += 1) {
      const candidate = before + titleKey(text.slice(0, offset));
      if (candidate.length > longest2) return found;
      if (/\s/u.test(text[offset - 1] ?? "")) continue;
      if (isBoundary(lines, { index, offset })) found.push({ end: { index, offset }, candidate });
    }
    before += titleKey(text);
  }
  return found;
}
var MOST_LINES2, LEAST_SIMILARITY;
var init_match_title = __esm({
  "lib/ingest/forms/match-title.ts"() {
    "use strict";
    init_date_lead();
    init_title_key();
    init_title_similarity();
    MOST_LINES2 = 3;
    LEAST_SIMILARITY = 0.8;
  }
});

// lib/ingest/forms/contents/place-titles.ts
function placeTitles(lines, announced, titles, isTaken) {
  const places2 = /* @__PURE__ */ new Map();
  const claimed = /* @__PURE__ */ new Set();
  const keys = announced.map(({ title }) => titleKey(title));
  const claim = (item, place) => {
    places2.set(item, place);
    claimed.add(spotName(place.start));
  };
  const isFree = ({ start }) => !claimed.has(spotName(start)) && !(isTaken(start.index) && start.offset === 0);
  const found = keys.map((key) => titles.find(key).filter(isFree));
  claimInOrder(found, isSure);
  claimInOrder(found, ({ isParted: isParted3 }) => isParted3);
  claimInOrder(found, ({ start }) => start.isFree && start.offset === 0, true);
  const placed2 = new Set([...places2.keys()].map((item) => keys[item]));
  placeSimilar();
  placeByElimination();
  return places2;
  function claimInOrder(all, isGood, inPlaceOnly = false) {
    const pick = (item) => {
      if (places2.has(item)) return [];
      const good = (all[item] ?? []).filter((one) => isGood(one) && isFree(one));
      if (!inPlaceOnly || good.length === 0) return good;
      const { after, before } = bounds(item);
      return good.filter(({ start }) => isAfter(start, after) && isAfter(before, start));
    };
    for (const item of all.keys()) {
      const [one, other] = pick(item);
      if (one && !other) claim(item, { start: one.start, end: one.end, title: "same" });
    }
    for (const item of all.keys()) {
      const several = pick(item);
      const { after, before } = bounds(item);
      const best = several.find(({ start }) => isAfter(start, after) && isAfter(before, start)) ?? several[0];
      if (best) claim(item, { start: best.start, end: best.end, title: "same" });
    }
  }
  function isRepeated2(item) {
    return placed2.has(keys[item]);
  }
  function bounds(item) {
    let [low, high] = [item - 1, item + 1];
    while (low >= 0 && !places2.has(low)) low -= 1;
    while (high < announced.length && !places2.has(high)) high += 1;
    return {
      after: places2.get(low)?.start ?? { index: -1, offset: 0, isFree: true },
      before: places2.get(high)?.start ?? { index: lines.length, offset: 0, isFree: true }
    };
  }
  function placeSimilar() {
    const missing = [...announced.keys()].filter((item) => !places2.has(item) && !isRepeated2(item));
    let searched = 0;
    const candidates = missing.flatMap((item) => {
      const key = keys[item] ?? "";
      const { after, before } = bounds(item);
      const unclaimed = spotsBetween(after, before).filter((start) => isFree({ start }));
      const free = unclaimed.filter((start) => start.isFree);
      const below = unclaimed.filter((one) => !one.isFree && startsLike(textAt(one), key));
      const near = free.length > 0 ? [...free, ...below] : unclaimed;
      const likely = near.length > MOST_CANDIDATES ? near.filter((one) => startsLike(textAt(one), key)) : near;
      const inPlace = likely.slice(0, MOST_CANDIDATES).flatMap((start) => similarAt(item, key, start, 1));
      if (inPlace.length > 0) return inPlace;
      searched += 1;
      return searched > MOST_CANDIDATES ? [] : elsewhere(item, key);
    });
    candidates.sort((a, b) => b.rank - a.rank);
    for (const { item, place } of candidates) {
      if (!places2.has(item) && isFree(place)) claim(item, place);
    }
  }
  function elsewhere(item, key) {
    const likely = titles.spots.filter((start) => start.isFree && isFree({ start })).filter((start) => startsLike(textAt(start), key)).slice(0, MOST_CANDIDATES);
    return likely.flatMap((start) => similarAt(item, key, start, 0));
  }
  function similarAt(item, key, start, bonus) {
    const rest = [
      { ...line(start.index), text: textAt(start) },
      line(start.index + 1),
      line(start.index + 2)
    ];
    const match = matchTitleLoosely(rest, 0, key);
    if (!match) return [];
    const { index, offset } = match.end;
    const end = {
      index: start.index + index,
      offset: index === 0 ? offset + start.offset : offset
    };
    if (start.offset > 0 && !isHead(end)) return [];
    return [
      { item, place: { start, end, title: "similar" }, rank: match.similarity + bonus }
    ];
  }
  function placeByElimination() {
    for (let first = 0; first < announced.length; first += 1) {
      if (places2.has(first) || isRepeated2(first)) continue;
      let last = first;
      while (last + 1 < announced.length && !places2.has(last + 1)) last += 1;
      const { after, before } = bounds(first);
      if (isAfter(before, after)) eliminate(first, last, spotsBetween(after, before));
      first = last;
    }
  }
  function eliminate(first, last, between) {
    const starts = between.filter(
      (start) => start.isFree && start.offset === 0 && isFree({ start }) && looksLikeItem(lines, start.index)
    );
    const isLike = (start, item) => titleSimilarity(titleAt2(start), keys[item] ?? "") >= LEAST_COMMON;
    if (starts.length === last - first + 1 && starts.every((start, at) => isLike(start, first + at))) {
      for (const [at, start] of starts.entries()) claimShape(first + at, start);
      return;
    }
    if (first !== last) return;
    const alike2 = starts.map((start) => ({ start, likeness: titleSimilarity(titleAt2(start), keys[first] ?? "") })).sort((a, b) => b.likeness - a.likeness)[0];
    if (alike2 && alike2.likeness > LEAST_ALIKE) {
      claimShape(first, alike2.start);
      return;
    }
    const untitled2 = between.filter((start) => start.isFree && start.offset === 0 && isFree({ start })).filter(({ index }) => startsWithDate(line(index).text, line(index + 1).text)).map((start) => ({
      start,
      common: similarityBound(titleKey(line(start.index).text.slice(0, 80)), keys[first] ?? "")
    })).sort((a, b) => b.common - a.common)[0];
    if (untitled2 && untitled2.common >= LEAST_COMMON) {
      const { start } = untitled2;
      claim(first, { start, end: { index: start.index, offset: 0 }, title: "none" });
    }
  }
  function isHead({ index, offset }) {
    const rest = line(index).text.slice(offset);
    const next = line(index + 1).text;
    if (rest.trim() === "") return startsWithDate(next);
    return /^\s/u.test(rest) && startsWithDate(rest.trim(), next);
  }
  function claimShape(item, start) {
    claim(item, { start, end: shapedTitle(lines, start.index).end, title: "other" });
  }
  function titleAt2({ index }) {
    return titleKey(shapedTitle(lines, index).title);
  }
  function spotsBetween(after, before) {
    let low = 0;
    let high = titles.spots.length;
    while (low < high) {
      const middle2 = low + high >> 1;
      const spot = titles.spots[middle2];
      if (spot && !isAfter(spot, after)) low = middle2 + 1;
      else high = middle2;
    }
    const between = [];
    for (let at = low; at < titles.spots.length; at += 1) {
      const spot = titles.spots[at];
      if (!spot || !isAfter(before, spot)) break;
      between.push(spot);
    }
    return between;
  }
  function line(index) {
    return lines[index] ?? NO_LINE;
  }
  function textAt({ index, offset }) {
    return line(index).text.slice(offset);
  }
}
function isSure({ start, isParted: isParted3 }) {
  return start.isFree && isParted3;
}
function isAfter(a, b) {
  return a.index > b.index || a.index === b.index && a.offset > b.offset;
}
function spotName({ index, offset }) {
  return `${index}:${offset}`;
}
function startsLike(text, key) {
  const head = titleKey(text.slice(0, 12)).slice(0, 6);
  let same = 0;
  for (const character of key.slice(0, 6)) if (head.includes(character)) same += 1;
  return same >= 4;
}
var MOST_CANDIDATES, LEAST_COMMON, LEAST_ALIKE, NO_LINE;
var init_place_titles = __esm({
  "lib/ingest/forms/contents/place-titles.ts"() {
    "use strict";
    init_date_lead();
    init_looks_like_item();
    init_match_title();
    init_title_key();
    init_title_similarity();
    init_shaped_title();
    MOST_CANDIDATES = 60;
    LEAST_COMMON = 0.3;
    LEAST_ALIKE = 0.5;
    NO_LINE = {
      source: { number: 0, text: "" },
      number: 0,
      text: "",
      indent: 0,
      afterBlank: false,
      heading: null
    };
  }
});

// lib/ingest/forms/contents/read-contents.ts
function readContents(lines, names, titles) {
  const tokens = [];
  const parts2 = lines.flatMap((line) => splitParts(line, names, titles));
  const share = (isOne) => parts2.filter(({ text }) => isOne(text)).length / parts2.length;
  const isLoose = share((text) => parseEntry2(text) !== null) < 1 / 3 && share((text) => LOOSE.test(text)) > 1 / 2;
  const parse4 = (text) => parseEntry2(text) ?? (isLoose ? parseLoosely(text) : null);
  const isPaged = share((text) => parse4(text) !== null) > 1 / 3;
  let pending = [];
  const settle = () => {
    tokens.push(...settled(pending, isPaged, tokens.length > 0, titles, parse4));
    pending = [];
  };
  for (const [at, part2] of parts2.entries()) {
    const name2 = headingName(part2.text);
    if (MASTHEAD.test(name2)) {
      settle();
      continue;
    }
    const isKnown = names.has(name2);
    if (isKnown || isLoneMark(part2.text)) {
      settle();
      tokens.push({ kind: "heading", name: name2, isKnown, line: part2.number });
      continue;
    }
    if (!/[\p{L}\p{N}]/u.test(part2.text)) continue;
    if (pending.length === 0 && addPage(tokens, part2.text)) continue;
    pending.push(part2);
    const isWholeTitle = endOf(part2.text, titles, "dated") !== null && !(isPaged && isRest(parts2[at + 1], titles));
    if (parse4(joined2(pending)) !== null || isWholeTitle) settle();
  }
  settle();
  return tokens;
}
function isRest(part2, titles) {
  const entry = part2 && parseEntry2(part2.text);
  if (!entry || entry.title.length > LONGEST_REST || !/\p{L}/u.test(entry.title)) return false;
  return !begins(entry.title, titles);
}
function addPage(tokens, text) {
  const last = tokens.at(-1);
  const bare3 = /^[.．…·\s]*(\d{1,3})$/.exec(text.trim())?.[1];
  const entry = parseEntry2(text);
  if (bare3 === void 0 && (entry === null || /[\p{L}\p{N}]/u.test(entry.title))) return false;
  if (last?.kind !== "item") return true;
  if (last.page === null) {
    tokens[tokens.length - 1] = { ...last, page: Number(bare3 ?? entry?.page) || null };
    return true;
  }
  const before = tokens.findLast((one) => one !== last && one.kind === "item" && one.page !== null);
  const least = before?.kind === "item" ? before.page ?? 0 : 0;
  const whole2 = Number(`${last.page}${bare3 ?? ""}`);
  if (last.page >= least || whole2 < least) return bare3 === void 0;
  tokens[tokens.length - 1] = { ...last, page: whole2 };
  return true;
}
function isLoneMark(text) {
  return isMarkedHeading(text) && headingName(text).length <= 12 && parseEntry2(text) === null;
}
function parseLoosely(text) {
  const [, title = "", page = ""] = LOOSE.exec(text) ?? [];
  return page === "" ? null : { title: cleanLayoutSpaces(title), page: Number(page) };
}
function splitParts(line, names, titles) {
  const parts2 = [];
  let rest = withoutListDash(line.text);
  const cut = (at) => {
    parts2.push({ number: line.number, text: rest.slice(0, at).trim() });
    rest = withoutListDash(rest.slice(at));
  };
  for (let guard = 0; guard < 50 && rest !== ""; guard += 1) {
    const at = partEnd(rest, names, titles);
    if (at === null) break;
    cut(at);
  }
  if (rest !== "") parts2.push({ number: line.number, text: rest });
  return parts2;
}
function partEnd(text, names, titles) {
  const marked2 = MARKED.exec(text)?.[0].length;
  if (marked2 !== void 0 && marked2 < text.length) return marked2;
  const opens = (rest) => {
    const bare3 = withoutListDash(rest.trim());
    if (isMarkedHeading(bare3) || names.has(headingName(bare3))) return true;
    if (names.prefixEnds(bare3).length > 0) return true;
    return isAnnounced(bare3, titles);
  };
  const heading = names.prefixEnds(text).find((at) => opens(text.slice(at)));
  if (heading !== void 0) return heading;
  for (const { index, 0: all, 1: digits = "" } of text.matchAll(PAGE_WITHIN)) {
    for (let length = digits.length; length > 0; length -= 1) {
      const at2 = index + all.length - digits.length + length;
      if (at2 < text.length && opens(text.slice(at2))) return at2;
    }
    const at = index + all.length;
    if (/^\s+\S{4}/u.test(text.slice(at))) return at;
  }
  return null;
}
function isAnnounced(text, titles) {
  const title = titleWithoutPage(text.replace(/\s*(?:[.．…⋯‥·・•。_]\s*){2,}.*$/u, ""));
  return begins(title, titles);
}
function begins(title, titles) {
  return titles.find(titleKey(title)).some(({ start }) => start.isFree);
}
function endOf(text, titles, end) {
  const entry = parseEntry2(text);
  if (entry) return null;
  const [, before = "", digits = ""] = /^(.*?\D)\s*[.．（(/_—–-]*\s*(\d{1,3})\s*[)）]?\s*$/u.exec(text) ?? [];
  const bare3 = cleanLayoutSpaces(before.replace(/[.．（(/_—–\s-]+$/u, ""));
  if (digits !== "" && isWhole(bare3, titles, end)) return { title: bare3, page: Number(digits) };
  const title = titleWithoutPage(text);
  return isWhole(title, titles, end) ? { title, page: null } : null;
}
function isWhole(title, titles, end) {
  return titles.find(titleKey(title)).some(({ start, isParted: isParted3, isDated: isDated3 }) => start.isFree && (end === "dated" ? isDated3 : isParted3));
}
function settled(parts2, isPaged, isBelowHeading, titles, parse4) {
  const tokens = [];
  let open2 = [];
  const flush = () => {
    tokens.push(...unmatched(open2, isPaged, isBelowHeading, titles, parse4));
    open2 = [];
  };
  for (let index = 0; index < parts2.length; ) {
    const part2 = parts2[index];
    if (part2 && open2.length === 0 && tokens.length > 0 && addPage(tokens, part2.text)) {
      index += 1;
      continue;
    }
    const isAbove2 = part2 !== void 0 && looksLikeHeading(part2.text) && titles.standsAlone(titleKey(part2.text)) && wholeLength(parts2, index + 1, titles) > 0;
    const length = isAbove2 ? 0 : wholeLength(parts2, index, titles);
    if (length === 0 || !part2) {
      if (part2) open2.push(part2);
      index += 1;
      continue;
    }
    flush();
    const text = joined2(parts2.slice(index, index + length));
    const entry = parseEntry2(text) ?? endOf(text, titles, "dated") ?? endOf(text, titles, "parted") ?? { title: text, page: null };
    tokens.push({ kind: "item", title: entry.title, page: entry.page || null, line: part2.number });
    index += length;
  }
  flush();
  return tokens;
}
function wholeLength(parts2, index, titles) {
  let likely = 0;
  for (let length = 1; length <= MOST_LINES3 && index + length <= parts2.length; length += 1) {
    const text = joined2(parts2.slice(index, index + length));
    const entry = parseEntry2(text);
    if (entry) {
      if (begins(entry.title, titles)) return length;
      const last = parseEntry2(parts2[index + length - 1]?.text ?? "");
      return last && isWhole(last.title, titles, "parted") ? likely : 0;
    }
    const isDated3 = endOf(text, titles, "dated") !== null;
    if (isDated3 && !isRest(parts2[index + length], titles)) return length;
    if (isDated3) return length + 1;
    if (likely === 0 && endOf(text, titles, "parted") !== null) likely = length;
  }
  return likely;
}
function unmatched(parts2, isPaged, isBelowHeading, titles, parse4) {
  const [first, ...rest] = parts2;
  if (!first || parts2.every(({ text }) => /^\d+$/.test(text))) return [];
  const name2 = headingName(first.text);
  const isEntry = (text) => parse4(text) !== null;
  const one = joined2(parts2);
  if (looksLikeHeading(first.text) && !isEntry(first.text)) {
    const isHeading = rest.length === 0 || titles.standsAlone(titleKey(first.text));
    if (isHeading) {
      const heading = { kind: "heading", name: name2, isKnown: false, line: first.number };
      return [heading, ...unmatched(rest, isPaged, isBelowHeading, titles, parse4)];
    }
  }
  if (isPaged && rest.length === 0 && !isEntry(one) && isShortHeading(one)) {
    return [{ kind: "heading", name: name2, isKnown: false, line: first.number }];
  }
  if (!isBelowHeading && !isEntry(one)) return [];
  if (!isPaged && !isEntry(one) && rest.length > 0) {
    return parts2.flatMap((part2) => unmatched([part2], isPaged, isBelowHeading, titles, parse4));
  }
  const entry = parse4(one);
  const title = entry ? entry.title : titleWithoutPage(one);
  if (title === "") return [];
  return [{ kind: "item", title, page: entry?.page || null, line: first.number }];
}
function isShortHeading(text) {
  return text.length <= LONGEST_GARBLED2 && !/[.…·．]{2}/u.test(text);
}
function joined2(parts2) {
  return parts2.map(({ text }) => text).join("");
}
var LONGEST_REST, MOST_LINES3, MARKED, LONGEST_GARBLED2, MASTHEAD, PAGE_WITHIN, LOOSE;
var init_read_contents = __esm({
  "lib/ingest/forms/contents/read-contents.ts"() {
    "use strict";
    init_clean_layout_spaces();
    init_contents_entry();
    init_title_key();
    init_heading_name();
    LONGEST_REST = 6;
    MOST_LINES3 = 6;
    MARKED = /^[\s◆◇■□●○★☆▲△※]*[◆◇■□●○★☆▲△※]\s*([^◆◇■□●○★☆▲△※]{2,16}?)\s*[◆◇■□●○★☆▲△※][\s◆◇■□●○★☆▲△※]*/u;
    LONGEST_GARBLED2 = 10;
    MASTHEAD = /^(?:目录|目次)(?:contents)?$/iu;
    PAGE_WITHIN = /(?:[…⋯‥]|(?:[.．·・•。_]\s*){3}|\t)[.．…⋯‥·・•。_\s]*(\d{1,3})/gu;
    LOOSE = /^(.*?\S)(?:\s*[_—–/／（(-]+\s*|\s+)(\d{1,3})\s*[)）]?\s*$/u;
  }
});

// lib/ingest/forms/contents/text-blocks.ts
function textBlocks(lines, setting) {
  const rows = findRows(lines);
  const blocks = [];
  let open2 = null;
  let last = null;
  const close = () => {
    if (open2 !== null) blocks.push({ kind: "paragraph", text: cleanLayoutSpaces(open2) });
    open2 = null;
  };
  for (const [index, line] of lines.entries()) {
    const { text } = line;
    const isOpen = open2 !== null && last !== null && goesOn3(open2, last, line, setting);
    const cells = rows.get(index);
    const entry = listEntry(text);
    if (cells) {
      close();
      blocks.push({ kind: "row", cells: cells.map(cleanLayoutSpaces) });
    } else if (isOpen && entry === null) open2 += text;
    else if (entry !== null) {
      close();
      const before = blocks.at(-1);
      if (before?.kind === "list") {
        blocks[blocks.length - 1] = { ...before, entries: [...before.entries, entry] };
      } else blocks.push({ kind: "list", entries: [entry] });
    } else {
      close();
      const level = standsAlone2(lines, index, setting) ? headingLevel(text) ?? 2 : null;
      if (level === null) open2 = text;
      else if (CAPTION.test(text))
        blocks.push({ kind: "paragraph", text: cleanLayoutSpaces(text) });
      else blocks.push({ kind: "heading", level, text: cleanLayoutSpaces(text) });
    }
    last = line;
  }
  close();
  return blocks;
}
function goesOn3(open2, last, line, setting) {
  if (GOES_ON.test(line.text)) return true;
  if (!endsSentence(open2)) return true;
  return setting.isIndented && isFull(last, setting) && !line.afterBlank && line.indent === 0;
}
function listEntry(text) {
  if (LIST_MARK.test(text)) return cleanLayoutSpaces(text);
  const mark = headingMark(text);
  if (mark === null || mark.level < 4) return null;
  return headingLevel(text) === 4 || /[；;。]$/u.test(text) ? cleanLayoutSpaces(text) : null;
}
function standsAlone2(lines, index, setting) {
  const { text } = lines[index] ?? { text: "" };
  if (index === 0 || text.length > LONGEST_SHORT || endsSentence(text)) {
    return headingLevel(text) !== null && index > 0;
  }
  const line = lines[index];
  if (line && setting.width !== null && isFull(line, setting)) return false;
  const next = lines[index + 1]?.text;
  if (next === void 0) return CAPTION.test(text) || headingLevel(text) !== null;
  return !/[，,、；;]$/u.test(text) && !GOES_ON.test(next);
}
var LIST_MARK, CAPTION, LONGEST_SHORT, GOES_ON;
var init_text_blocks = __esm({
  "lib/ingest/forms/contents/text-blocks.ts"() {
    "use strict";
    init_clean_layout_spaces();
    init_find_rows();
    init_heading_mark();
    init_sentence_end();
    init_setting();
    LIST_MARK = /^(?:[·•●○■□▪*＊-]\s*(?=\S)|[①-⑳⑴-⒇])/u;
    CAPTION = /^(?:[（(]?(?:图|表)\s*(?:为|片|\d|[一二三四五六七八九十]|[：:])|[（(](?:本报)?记者)/u;
    LONGEST_SHORT = 30;
    GOES_ON = /^[，,、。；：:！？）)”’》」』%日月]/u;
  }
});

// lib/ingest/forms/contents/title-index.ts
function titleIndex(lines, isHeading, headingEnds) {
  const spots = lines.flatMap(({ text }, index) => {
    const before = lines[index - 1]?.text ?? "\u3002";
    const isFree = endsSentence(before) || isHeading(before) || looksLikeHeading(before);
    const inside = [...text.matchAll(SENTENCE_ENDS)].map(({ index: at, 0: end }) => at + end.length).filter((offset) => offset < text.length);
    return [
      { index, offset: 0, isFree },
      // A word of a broken title may be a heading's name: 项目/建设活动.
      ...headingEnds(text).map((offset) => ({ index, offset, isFree })),
      ...inside.map((offset) => ({ index, offset, isFree: true }))
    ];
  });
  const byHead = /* @__PURE__ */ new Map();
  for (const spot of spots) {
    const head = keyFrom(lines, spot, HEAD4);
    const same = byHead.get(head);
    if (same) same.push(spot);
    else byHead.set(head, [spot]);
  }
  const alone = new Set(lines.map(({ text }) => titleKey(text)));
  return {
    spots,
    standsAlone: (key) => alone.has(key),
    find: (key) => {
      if (key.length < HEAD4) return [];
      const head = key.slice(0, HEAD4);
      return (byHead.get(head) ?? []).flatMap((start) => {
        const end = consume(lines, start, key);
        if (!end) return [];
        return [{ start, end, isParted: isParted2(lines, end), isDated: isDated(lines, end) }];
      });
    }
  };
}
function keyFrom(lines, { index, offset }, length) {
  let key = "";
  let at = index;
  let text = lines[index]?.text.slice(offset) ?? "";
  while (key.length < length && at < lines.length) {
    for (const character of text) {
      key += characterKey(character);
      if (key.length >= length) break;
    }
    at += 1;
    text = lines[at]?.text ?? "";
  }
  return key.slice(0, length);
}
function consume(lines, start, key) {
  let seen = 0;
  for (let index = start.index; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? "";
    let offset = index === start.index ? start.offset : 0;
    for (const character of text.slice(offset)) {
      const one = characterKey(character);
      offset += character.length;
      if (!key.startsWith(one, seen)) return null;
      seen += one.length;
      if (seen >= key.length) return seen === key.length ? { index, offset } : null;
    }
  }
  return null;
}
function isParted2(lines, { index, offset }) {
  const rest = lines[index]?.text.slice(offset) ?? "";
  return rest === "" || /^\s/u.test(rest) || startsWithDate(rest, lines[index + 1]?.text);
}
function isDated(lines, { index, offset }) {
  const rest = lines[index]?.text.slice(offset).trim() ?? "";
  const next = lines[index + 1]?.text ?? "";
  if (rest === "") return startsWithDate(next, lines[index + 2]?.text);
  return startsWithDate(rest, next);
}
var HEAD4, SENTENCE_ENDS;
var init_title_index = __esm({
  "lib/ingest/forms/contents/title-index.ts"() {
    "use strict";
    init_date_lead();
    init_title_key();
    init_sentence_end();
    init_heading_name();
    HEAD4 = 4;
    SENTENCE_ENDS = /[。！？][”’）》」』)]*\s*/gu;
  }
});

// lib/ingest/forms/contents/told-once.ts
function foldLooseEnds(problems) {
  const stray = problems.filter(({ found }) => found.startsWith(STRAY));
  const ends = problems.filter(({ remedy: remedy2 }) => remedy2 === OPEN_END || remedy2 === WITHOUT_TEXT);
  const [text, end] = [stray[0], ends[0]];
  if (!text || !end || stray.length + ends.length > 2) return [...problems];
  const remedy = `\u53EF\u80FD\u662F\u7B2C${end.line}\u884C\u7684\u4E0B\u6587\uFF0C\u662F\u7684\u8BDD\u8BF7\u79FB\u5230\u90A3\u4E00\u884C\u540E\u9762\uFF1B${text.remedy}`;
  return problems.flatMap((one) => one === end ? [] : [one === text ? { ...text, remedy } : one]);
}
function toldOnce(all) {
  const problems = foldLooseEnds(all);
  const kept = [];
  const errors = problems.filter(({ severity }) => severity === "error");
  const isBeside = (line, other) => line !== null && other !== null && Math.abs(line - other) <= BESIDE2;
  for (const problem3 of problems) {
    const isError = problem3.severity === "error";
    const before = isError ? kept.filter(({ severity }) => severity === "error") : errors;
    const isCopy = problem3.remedy === REPEATED_LINE && problems.some((one) => one !== problem3 && isBeside(one.line, problem3.line));
    if (!isCopy && !before.some(({ line }) => isBeside(problem3.line, line))) kept.push(problem3);
  }
  return kept;
}
var BESIDE2;
var init_told_once = __esm({
  "lib/ingest/forms/contents/told-once.ts"() {
    "use strict";
    init_issue_lines();
    init_item_problems();
    BESIDE2 = 3;
  }
});

// lib/ingest/forms/contents/read-contents-issue.ts
function readContentsIssue(file, issue, source, sections) {
  const names = headingNames(sections);
  const { lines, leftOut: leftOut3, problems: repeated2 } = issueLines(file, source, names.has);
  const start = bodyStart(lines, names);
  const body = splitHeadings(lines.slice(start), names);
  const titles = titleIndex(
    body,
    (text) => names.has(headingName(text)),
    (text) => names.prefixEnds(text)
  );
  const { contents, last } = withoutLastHeadings(
    readContents(lines.slice(0, start), names, titles)
  );
  const moved = names.has(headingName(body[0]?.text ?? "")) ? [] : last;
  const wanted2 = contents.flatMap(
    (token) => token.kind === "heading" && token.isKnown ? [token.name] : []
  );
  const isHeading = knownHeadings(body, names, wanted2);
  const announced = contents.filter((token) => token.kind === "item");
  const hasContents = announced.length > 0;
  const nothing = { items: [], hasContents, leftOut: leftOut3, newSections: [], explained: 0 };
  const missing = missingParts(file, hasContents, body, lines, isHeading);
  if (missing.length > 0) return { ...nothing, problems: [...repeated2, ...missing] };
  const places2 = placeTitles(body, announced, titles, (index) => isHeading[index] === true);
  const tokens = [...moved, ...cutBody(body, places2, isHeading, names)];
  const inOrder = hasContents ? itemsInOrder(tokens) : new Set(tokens.filter(isItem));
  const headings = hasContents ? placeHeadings(contents, tokens, inOrder, names) : bodyHeadings(tokens, names);
  const isPaged = announced.filter(({ page }) => page !== null).length * 2 > announced.length;
  const compared = hasContents ? compareItems(file, announced, tokens, inOrder, isPaged) : {
    items: tokens.filter(isItem),
    problems: [withoutContents(file, tokens.filter(isItem).length)]
  };
  const setting = settingOf2(body);
  const pages = new Map(body.map(({ number, source: source2 }) => [number, source2.page]));
  const told = [
    ...repeated2,
    ...headingProblems(file, headings.faults),
    ...compared.problems,
    ...strayTexts(file, tokens)
  ];
  const say = itemProblems(file);
  const items = compared.items.flatMap((item, index) => {
    const entry = item.announced === null ? void 0 : announced[item.announced];
    const blocks = textBlocks(item.text, setting);
    if (blocks.length === 0) {
      told.push(say.withoutText(item));
      return [];
    }
    const text = blocks.flatMap((block) => textsOf2(block)).join("\n");
    const { date, doubt } = findDate(text, issue.date);
    if (doubt) told.push(say.doubtfulDate(item.first, doubt));
    const differs = entry !== void 0 && item.wording !== "none" && !sameWording(entry.title, item.title);
    if (entry && item.wording === "none") told.push(say.withoutTitle(item, entry));
    const isGarbled = isPaged && entry?.page === null;
    if (entry && differs && !isGarbled) told.push(say.differentTitle(item, entry));
    if (setting.width === null) told.push(...oddLines(file, item));
    const last2 = blocks.at(-1);
    const isOpen = last2?.kind === "paragraph" && !/[。！？…!?：:”’）》」』)]$/u.test(last2.text);
    const isTold = told.some(
      ({ line, remedy }) => remedy !== OTHER_TITLE && line !== null && item.first - 2 <= line && line <= item.last + 2
    );
    if (isOpen && !isTold) told.push(say.openEnd(item, last2.text));
    const path = headings.paths[item.announced ?? -1] ?? headings.under.get(item) ?? null;
    return [
      {
        id: itemId(issue.id, index + 1),
        issue,
        ordinal: index + 1,
        section: path && placeOf2(path, sections),
        title: item.wording === "none" ? entry?.title ?? "" : fewerSpaces(item.title, entry?.title),
        titleOrigin: "given",
        ...differs ? { tocTitle: entry.title } : {},
        date,
        page: entry?.page ?? pages.get(item.first) ?? null,
        fields: [],
        blocks,
        lines: { file, first: item.first, last: item.last }
      }
    ];
  });
  if (!told.some(({ severity }) => severity === "error")) {
    told.push(...checkNothingLost(file, body, piecesOf(tokens.slice(moved.length))));
  }
  return {
    items,
    problems: toldOnce(told),
    hasContents,
    leftOut: leftOut3,
    newSections: findNewSections(contents, headings.faults, lines, names),
    explained: explainedShare(lines, tokens)
  };
}
function isItem(token) {
  return token.kind === "item";
}
function withoutLastHeadings(tokens) {
  const end = tokens.findLastIndex(({ kind }) => kind === "item") + 1;
  const last = tokens.slice(end).flatMap((token) => {
    if (token.kind !== "heading") return [];
    const { name: name2, isKnown, line } = token;
    const source = { number: line, text: name2 };
    return [
      {
        kind: "heading",
        name: name2,
        isKnown,
        line: { ...source, source, indent: 0, afterBlank: false, heading: null }
      }
    ];
  });
  return { contents: tokens.slice(0, end), last };
}
function bodyHeadings(tokens, names) {
  const under = /* @__PURE__ */ new Map();
  let current = { section: null, subsection: null };
  for (const token of tokens) {
    if (token.kind === "heading") current = names.open(current, token.name) ?? current;
    else if (token.kind === "item") under.set(token, current);
  }
  return { paths: [], under, faults: [] };
}
function fewerSpaces(title, printed) {
  if (printed === void 0 || !sameWording(title, printed)) return title;
  const plain2 = (text) => text.normalize("NFKC").replace(/\s+/gu, "");
  if (plain2(title) !== plain2(printed) || !/\s/u.test(title) || /\s/u.test(printed)) return title;
  return title.replace(/\s+/gu, "");
}
function placeOf2(path, sections) {
  const section2 = sections.find(({ name: name2 }) => name2 === path.section);
  if (!section2) return null;
  const child = section2.subsections.find(({ name: name2 }) => name2 === path.subsection);
  return {
    name: section2.name,
    slug: section2.slug,
    subsection: child ? { name: child.name, slug: child.slug } : null
  };
}
function piecesOf(tokens) {
  const pieces = tokens.flatMap((token) => {
    if (token.kind === "heading") return [token.line];
    if (token.kind === "stray") return [...token.lines];
    return [{ text: token.title, number: token.first }, ...token.text];
  });
  return pieces.sort((a, b) => a.number - b.number).map(({ text }) => text);
}
function explainedShare(lines, tokens) {
  const all = lines.reduce((sum, { text }) => sum + text.length, 0);
  const stray = tokens.reduce(
    (sum, token) => token.kind === "stray" ? sum + token.lines.reduce((of, { text }) => of + text.length, 0) : sum,
    0
  );
  return all === 0 ? 0 : (all - stray) / all;
}
var init_read_contents_issue = __esm({
  "lib/ingest/forms/contents/read-contents-issue.ts"() {
    "use strict";
    init_block();
    init_item_id();
    init_check_nothing_lost();
    init_find_date();
    init_title_key();
    init_setting();
    init_heading_name();
    init_body_start();
    init_compare_items();
    init_cut_body();
    init_heading_names();
    init_heading_problems();
    init_issue_lines();
    init_issue_problems();
    init_item_problems();
    init_new_sections();
    init_place_headings();
    init_place_titles();
    init_read_contents();
    init_text_blocks();
    init_title_index();
    init_told_once();
  }
});

// lib/ingest/forms/read-issue.ts
function readIssue(file, source, sections) {
  const name2 = parseIssueName(file);
  const problems = [...name2.problems, ...source.problems];
  let items = [];
  if (source.lines.length > 0) {
    const issue = monthlyIssue(name2.issue ?? "2000-12");
    const first = readContentsIssue(file, issue, source.lines, sections);
    const { newSections } = first;
    const read = newSections.length === 0 ? first : readContentsIssue(file, issue, source.lines, withNewSections(sections, newSections));
    items = read.items;
    problems.push(...newSections.map((one) => newSectionHint(file, one)), ...read.problems);
  }
  throwOnErrors(problems);
  return { items, problems };
}
var init_read_issue = __esm({
  "lib/ingest/forms/read-issue.ts"() {
    "use strict";
    init_issue();
    init_ingest_error();
    init_parse_issue_name();
    init_new_sections();
    init_read_contents_issue();
  }
});

// lib/ingest/forms/join-title.ts
function joinTitle(lines) {
  return lines.map(closed).reduce((title, line) => {
    const isPhrase = OPEN_END2.test(title) || KIND_ALONE.test(line) || isVersion(line) || OFFICE_END.test(title) && GOES_ON2.test(line);
    return title === "" || isPhrase ? title + line : `${title} ${line}`;
  }, "");
}
function isVersion(text) {
  return VERSION.test(text);
}
function closed(text) {
  if (SPACED_WORD.test(text)) return text.replace(/\s+/gu, "");
  return text.replace(SPACED_END, "$1$2");
}
var OPEN_END2, OFFICE_END, GOES_ON2, KIND_ALONE, VERSION, SPACED_WORD, SPACED_END;
var init_join_title = __esm({
  "lib/ingest/forms/join-title.ts"() {
    "use strict";
    OPEN_END2 = /[的和与及、《（(“‘]$/u;
    OFFICE_END = /[府厅局委会室院部办组]$/u;
    GOES_ON2 = /^(?:关于|对(?=.*(?:答[复覆]|复函|批复|决定|意见|通报)$)|的|》|）|”)/u;
    KIND_ALONE = /^(?:通知|决定|决议|意见|公告|通告|通报|批复|函|令|办法|方案|报告|纪要|公报)$/u;
    VERSION = /^[（(](?:试行|暂行|草案|讨论稿|征求意见稿|修订(?:稿|版)?|修正案?|送审稿|摘要|节选|(?:19|20)\d{2}年?(?:修订|修正)(?:稿|版)?)[）)]$/u;
    SPACED_WORD = /^\p{Script=Han}(?:\s+\p{Script=Han})+$/u;
    SPACED_END = /(?<=[^\p{Script=Han}]|的)(\p{Script=Han})\s+(\p{Script=Han})$/u;
  }
});

// lib/ingest/roles/find-signatures.ts
function findSignatures(lines) {
  const found = /* @__PURE__ */ new Set();
  lines.forEach(({ text }, index) => {
    if (index === 0) return;
    if (isFullDate(text)) {
      let first = index;
      while (first > 1 && index - first < MOST_OFFICES && isOffice(lines[first - 1]?.text ?? "")) {
        first -= 1;
      }
      if (first < index && CLOSING_WORDS.test(lines[first]?.text ?? "")) first += 1;
      const before = lines[first - 1]?.text ?? "";
      const isSignedBelow = SIGNATORY.test(lines[index + 1]?.text ?? "");
      const isLast = index === lines.length - 1 || isSignedBelow;
      const isApart = first < index || isLast || isEnclosure(lines[index + 1]) || isBelow2(lines, index);
      const isBelowLabel = labelOf(before) !== "" && (isLast || isBelow2(lines, index));
      if (!closes(before) && !isSignedBelow && !isBelowLabel || !isApart) return;
      for (let at = first; at <= index; at += 1) found.add(at);
      if (isSignedBelow) found.add(index + 1);
    } else if (isSigned(text) && closes(lines[index - 1]?.text ?? "")) found.add(index);
  });
  return found;
}
function isFullDate(text) {
  if (!isDateLine(text)) return false;
  const [date] = dateExpressions(text);
  return date?.year != null && date.month !== null && date.day !== null && date.to === null;
}
function isSigned(text) {
  const office = OFFICE_AND_DATE.exec(text)?.groups?.office;
  if (office === void 0) return false;
  return isFullDate(
    text.slice(office.length).replace(/^(?:编印?|编发|主办|主编)/u, "").trim()
  );
}
function isOffice(text) {
  if (LEADER.test(text)) return true;
  if (/[\d：:]/u.test(text)) return false;
  return isTitleShaped(text) && lengthOf(text) <= LONGEST_OFFICE && headingMark(text) === null;
}
function isBelow2(lines, index) {
  return lines[index]?.afterBlank === false && lines[index + 1]?.afterBlank === true;
}
function closes(text) {
  return endsSentence(text) || /[；;：:\d]$|^[（(]?完[）)]?$/u.test(text) || CLOSING_WORDS.test(text) || /^附\s*件|^\d+[.．、]/u.test(text);
}
function isEnclosure(line) {
  return line === void 0 || /^附\s*[件录：:]|^抄\s*送|^[（(]此件|^\p{Script=Han}{2,20}(?:办公室|办公厅)\s*\d{4}年/u.test(
    line.text
  );
}
var MOST_OFFICES, LONGEST_OFFICE, OFFICE, OFFICE_AND_DATE, SIGNATORY, CLOSING_WORDS, LEADER;
var init_find_signatures = __esm({
  "lib/ingest/roles/find-signatures.ts"() {
    "use strict";
    init_date_expression();
    init_heading_mark();
    init_line_shape();
    init_sentence_end();
    MOST_OFFICES = 8;
    LONGEST_OFFICE = 30;
    OFFICE = "[\\p{Script=Han}\u201C\u201D\uFF08\uFF09()\xB7\u3001]{3,24}?(?:[\u5E9C\u5385\u5C40\u59D4\u529E\u4F1A\u90E8\u9662\u5BA4\u7F72\u5904\u793E\u56E2\u7EC4\u53F8\u79D1\u80A1\u7AD9\u6240\u961F\u9986\u6821]|\u4E2D\u5FC3)";
    OFFICE_AND_DATE = new RegExp(
      `^(?<office>(?:${OFFICE}\\s+)?${OFFICE})(?:\u7F16\u5370?|\u7F16\u53D1|\u4E3B\u529E|\u4E3B\u7F16)?\\s*(?:\u4E8C[\u3007\u25CB\u96F6]|\\d{4})`,
      "u"
    );
    SIGNATORY = /^(?:\p{Script=Han}{0,12}(?:主席|主任|行政[长長]官|[市县縣区區省州镇鎮乡鄉局厅廳部处處院校會会司署][长長])|[市县縣区區省州镇鎮乡鄉局厅廳]\s+[长長])\s+\p{Script=Han}[\p{Script=Han}\s○〇]{1,5}$/u;
    CLOSING_WORDS = /^(?:特此(?:通知|通告|公告|公示|批复|函复|函达|报告|证明|声明|说明|复函|致谢)|此[复致令布]|专此[^。]{0,4}|谨此[^。]{0,4}|此致|敬礼|[妥当]否.{0,8})$/u;
    LEADER = /^\p{Script=Han}{0,6}[长長任记記席]\s*[:：]\s*\p{Script=Han}[\p{Script=Han}\s]{1,4}$/u;
  }
});

// lib/ingest/forms/collection-name.ts
function isCollectionName(text) {
  return COLLECTION.test(closed(text.trim().replace(TRANSLATED, "")));
}
var COLLECTION, TRANSLATED;
var init_collection_name = __esm({
  "lib/ingest/forms/collection-name.ts"() {
    "use strict";
    init_join_title();
    COLLECTION = /(?:要闻|要聞|要情|大事记|大事記|简报|簡報|(?:政府|委员会|常委会|人大|议会|議會|新闻|新聞|法院)公[报報]|快讯|快訊|动态|回顾|选登|荟萃|文摘|摘编|选编|集锦|汇编|汇总|月报|周报|发布|發佈|公告栏|公示公告|年第?\s*[\d一二三四五六七八九十]{1,3}\s*[期号號]|第\s*\S{1,4}\s*期|公[报報]\s*第\s*\S{1,8}\s*[号號]|\p{Script=Han}{4}[二三四五六七八九十]{1,2}[则則篇首])(?:\s*[（(].{0,12}[）)])?$/u;
    TRANSLATED = /\s+[A-Za-z][A-Za-z\s.,'&-]+$/u;
  }
});

// lib/ingest/roles/document-number.ts
function documentNumber(text) {
  if (text.length > LONGEST_LINE || !SIGN.test(text) || OF_ISSUE.test(text)) return null;
  const [, number, ofCase] = ALONE.exec(plainDigits(text).trim()) ?? [];
  return (number ?? ofCase)?.trim() ?? null;
}
function numberWithin(text) {
  if (!SIGN.test(text)) return null;
  const found = WITHIN2.exec(plainDigits(text))?.[0] ?? null;
  return found === null ? null : found.replace(/^[^〔［[(（【﹝]*[年月日]/u, "");
}
function splitNumber(title) {
  const match = AT_END.exec(plainDigits(title));
  if (!match) return { title, number: null };
  return { title: title.slice(0, match.index), number: match[1] ?? match[2] ?? null };
}
var YEAR4, NUMBERED, ORDER, OF_REPUBLIC, SIGN, LONGEST_LINE, BARE2, CASE, OF_FORMER, ALONE, WITHIN2, AT_END, OF_ISSUE;
var init_document_number = __esm({
  "lib/ingest/roles/document-number.ts"() {
    "use strict";
    init_plain_digits();
    YEAR4 = "\\s*[\u3014\uFF3B[(\uFF08\u3010\uFE5D]\\s*(?:19|20)\\d{2}\\s*[\u3015\uFF3D\\])\uFF09\u3011\uFE5E]\\s*";
    NUMBERED = `[\\p{Script=Han}A-Za-z]{1,16}${YEAR4}(?:\u7B2C\\s*)?\\d{1,4}\\s*[\u53F7\u865F]`;
    ORDER = "(?:[\\p{Script=Han}]{0,24}(?:\u4EE4|\u516C\u544A|\u901A\u544A)?\\s*)?(?:(?:19|20)\\d{2}\u5E74)?\u7B2C\\s*[\\d\u3007\u25CB\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u5EFF]+\\s*[\u53F7\u865F]";
    OF_REPUBLIC = "\\p{Script=Han}{1,8}\u5B57\u7B2C\\s*[\\d\u3007\u25CB\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u5EFF]+\\s*[\u53F7\u865F]";
    SIGN = /[号號]/u;
    LONGEST_LINE = 60;
    BARE2 = `${YEAR4}\u7B2C?\\s*\\d{1,4}\\s*[\u53F7\u865F]`;
    CASE = "[\uFF08(\u3014]\\s*(?:19|20)\\d{2}\\s*[\uFF09)\u3015]\\s*\\p{Script=Han}{1,3}\\d{0,5}\\p{Script=Han}{1,6}\\d{1,6}\\s*\u53F7";
    OF_FORMER = "[\uFF08(\u3014\\[]\\s*\\d{2}\\s*[\uFF09)\u3015\\]]\\s*\\p{Script=Han}{1,8}\u5B57?\\s*\u7B2C?\\s*\\d{1,4}\\s*\u53F7";
    ALONE = new RegExp(
      `^(?:[\uFF08(]?\\s*(${NUMBERED}|${ORDER}|${BARE2}|${OF_REPUBLIC})\\s*[\uFF09)]?|(${CASE}|${OF_FORMER}))$`,
      "u"
    );
    WITHIN2 = new RegExp(NUMBERED, "u");
    AT_END = new RegExp(
      `(?:\\s*[\uFF08(]\\s*(${NUMBERED})\\s*[\uFF09)]|[\\s\u3000]+(${NUMBERED}|${OF_REPUBLIC}))\\s*$`,
      "u"
    );
    OF_ISSUE = /(?:[公简簡][报報]|[月周週旬季]刊)\s*(?:\d{4}\s*年\s*)?第/u;
  }
});

// lib/ingest/forms/titled/said-day.ts
function saysDay(text) {
  return isDateLine(text) || isSigned(text) || statedDay(text) || PASSED.test(text);
}
function statedDay(text) {
  if (lengthOf(text) > 60 || isProse(text)) return false;
  if (POSTED2.test(text)) return true;
  return readFields(text).length > 0 && dateExpressions(text).some(({ year, day }) => year !== null && day !== null);
}
function trailingDay(text) {
  const match = TRAILING_DAY.exec(text);
  const title = match ? text.slice(0, match.index).trim() : "";
  if (/[，,、；;（(]$/u.test(title)) return null;
  return match?.[1] !== void 0 && lengthOf(title) > 3 ? { title, day: match[1] } : null;
}
function reportedTitle(text) {
  const { before, below, above, behind } = REPORTED.exec(text)?.groups ?? {};
  const [title, source] = [below ?? above, before ?? behind];
  if (title === void 0 || source === void 0 || !MEDIUM.test(source)) return null;
  return dateExpressions(source).some(({ day }) => day !== null) ? { title, source } : null;
}
function isLedByDate(text) {
  if (LEAD2.test(text) || LEADING_DAY.test(text.replace(/\s+/gu, ""))) return true;
  const [first] = dateExpressions(text.slice(0, 40));
  return first?.start === 0 && (first.day !== null || first.month !== null && first.to === null);
}
var LEAD2, LEADING_DAY, PASSED, POSTED2, REPORTED, MEDIUM, TRAILING_DAY;
var init_said_day = __esm({
  "lib/ingest/forms/titled/said-day.ts"() {
    "use strict";
    init_date_expression();
    init_field_line();
    init_find_signatures();
    init_line_shape();
    LEAD2 = /^(?:(?:\p{Script=Han}{0,4}[报网台刊]讯|新华社|中新社|洛报讯|记者)[^。]{0,30}?[日讯訊电電）)]|(?:昨|今|近|日前|前不久)[日天]?[，,]|(?:昨|今)[日天]|连日来|日前|近日|近期)/u;
    LEADING_DAY = /^.{0,28}?(?<!\d)\d{1,2}日/u;
    PASSED = /^[（(](?:19|20)\d{2}年\d{1,2}月\d{1,2}日.{0,60}(?:通过|公布|发布|批准|修订|修正)/u;
    POSTED2 = /^(?:(?:原创|转载|首发)\s+)?(?:\S{0,20}\s*(?:19|20)\d{2}[-年/]\d{1,2}[-月/]\d{1,2}日?\s.{0,8}发表于\S{2,6}|[^\s，。：:\d]\S{1,19}\s+(?:19|20)\d{2}[-年/]\d{1,2}[-月/]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?)$/u;
    REPORTED = /^[【［[（(](?<before>[^【】［］[\]（）()]{4,40})[】］\]）)]\s*(?<below>\S.{3,})$|^(?<above>\S.{3,}?)\s*[【［[（(](?<behind>[^【】［］[\]（）()]{4,40})[】］\]）)]$/u;
    MEDIUM = /\p{Script=Han}(?:日?报|电?视?台|[广电网刊社]|周刊|杂志|公众号|客户端)(?=[\s\d《》“，,·]|$)/u;
    TRAILING_DAY = /\s*[[（(【]?\s*((?:19|20)\d{2}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?)\s*[\]）)】]?$/u;
  }
});

// lib/ingest/forms/titled/find-heads.ts
function isByline(text) {
  return BYLINE.test(text) || AUTHOR.test(text);
}
function endsWithByline(text) {
  return BYLINE.test(text) || ENDING_BYLINE.test(text);
}
function separatedTitle(text) {
  return TITLED_SEPARATOR.exec(text)?.[1] ?? null;
}
function isSeparator(text) {
  return SEPARATOR.test(text) && text.length <= 80;
}
function findHeads(lines) {
  const heads = [];
  const closings = closingLines(lines);
  let separator = null;
  let index = 0;
  while (index < lines.length) {
    const text = lines[index]?.text ?? "";
    const ofSigns = separatedTitle(text);
    if (ofSigns !== null && index === 0 && isCollectionName(ofSigns)) {
      separator = index;
      index += 1;
      continue;
    }
    if (ofSigns !== null) {
      heads.push({
        start: index,
        end: index + 1,
        titles: [index],
        dates: [],
        sections: [],
        separator: index,
        isLed: false
      });
      separator = null;
      index += 1;
      continue;
    }
    if (closings.has(index)) {
      separator = null;
      index += 1;
      continue;
    }
    if (isSeparator(text)) {
      separator = index;
      index += 1;
      continue;
    }
    const start = index;
    const titles = [];
    const dates2 = [];
    const sections = [];
    for (; index < lines.length; index += 1) {
      const line = lines[index];
      if (!line || closings.has(index)) break;
      if (saysDay(line.text)) dates2.push(index);
      else if (isSectionLine(line.text) && !isText3(lines[index + 1]?.text ?? ""))
        sections.push(index);
      else if (isClosingBracket(lines, index)) break;
      else if (isFieldBelow(lines, index)) break;
      else if (isHeadTitle(line) || isCried(lines, index)) titles.push(index);
      else if (titles.at(-1) === index - 1 && isTranslation(line.text)) titles.push(index);
      else break;
    }
    const isUnderlined = titles.length > 0 && isSeparator(lines[index]?.text ?? "") && isProse(lines[index + 1]?.text ?? "");
    if (isUnderlined) {
      separator = index;
      index += 1;
    }
    const after = lines[index];
    const isAbove2 = after !== void 0 && !isSeparator(after.text) && !closings.has(index);
    const isFields = titles.filter((at) => isFieldShaped(lines[at])).length * 2 > titles.length;
    const isTitle = titles.length <= MOST_TITLES + dates2.length && !(isFields && titles.length > 1);
    if (titles.length > 0 && isTitle && isAbove2) {
      heads.push({
        start,
        end: index,
        titles,
        dates: dates2,
        sections,
        separator,
        isLed: isLedByDate((isByline(after.text) ? lines[index + 1]?.text : void 0) ?? after.text) || titles.some(
          (at) => trailingDay(lines[at]?.text ?? "") !== null || reportedTitle(lines[at]?.text ?? "") !== null
        )
      });
    }
    if (index > start) separator = null;
    else {
      separator = null;
      index += 1;
    }
  }
  return heads;
}
function isHeadTitle(line) {
  if (line.isFull || PART_OF_DAY.test(line.text) || isByline(line.text)) return false;
  if (RELEASE.test(line.text)) return false;
  if (DAY_AND_PAUSE.test(line.text) || DAY_IN_COLUMN.test(line.text)) return false;
  if (isSeparator(line.text) || separatedTitle(line.text) !== null) return false;
  if (!isTitleShaped(line.text) || isProse(line.text)) return false;
  if (documentNumber(line.text) !== null || readRow(line)) return false;
  const field = readField(line.text);
  return !(field !== null && field.kind !== null);
}
function isFieldBelow(lines, index) {
  const [before, line] = [lines[index - 1], lines[index]];
  if (!before || !line || line.afterBlank || !isFieldShaped(line)) return false;
  return readField(before.text)?.kind != null;
}
function isCried(lines, index) {
  const text = lines[index]?.text ?? "";
  const isShort = isTitleShaped(text) && lengthOf(text) <= LONGEST_CRY2 && /[！？!?]$/u.test(text);
  return isShort && statedDay(lines[index + 1]?.text ?? "");
}
function closingLines(lines) {
  const signed3 = findSignatures(lines);
  const found = /* @__PURE__ */ new Set();
  for (const index of signed3) {
    const below = lines[index + 1];
    const isReleased = below !== void 0 && RELEASE.test(below.text);
    if (below?.afterBlank === false && !isReleased || signed3.has(index + 1)) continue;
    let first = index;
    while (signed3.has(first - 1)) first -= 1;
    if (lines[first]?.afterBlank) continue;
    for (let at = first; at <= index; at += 1) found.add(at);
  }
  return found;
}
function isClosingBracket(lines, index) {
  const [before, line] = [lines[index - 1], lines[index]];
  if (!before || !line || line.afterBlank || !isProse(before.text)) return false;
  return /^[（(][^（）()]{2,24}[）)]$/u.test(line.text) && !saysDay(line.text);
}
function isFieldShaped(line) {
  return line !== void 0 && (readField(line.text)?.value ?? "") !== "";
}
function sectionName(text) {
  return SECTION2.exec(text)?.slice(1).find((name2) => name2 !== void 0) ?? null;
}
function isText3(text) {
  return isProse(text) || /。/u.test(text);
}
function isSectionLine(text) {
  return sectionName(text) !== null;
}
function isCounted(line) {
  return line !== void 0 && headingMark(line.text) !== null;
}
var SEPARATOR, TITLED_SEPARATOR, DAY_AND_PAUSE, PART_OF_DAY, DAY_IN_COLUMN, RELEASE, LONGEST_CRY2, MOST_TITLES, SECTION2, BYLINE, AUTHOR, ENDING_BYLINE;
var init_find_heads = __esm({
  "lib/ingest/forms/titled/find-heads.ts"() {
    "use strict";
    init_collection_name();
    init_document_number();
    init_field_line();
    init_find_signatures();
    init_heading_mark();
    init_line_shape();
    init_read_row();
    init_said_day();
    SEPARATOR = /^[-—–─=＝*＊~～_·•#◆★☆…]+$/u;
    TITLED_SEPARATOR = /^(?=.*\p{L})(?:={2,}|-{2,}|—{2,}|\*{2,}|#{3,}|~{2,})\s*(\S.*?)\s*(?:={2,}|-{2,}|—{2,}|\*{2,}|#{3,}|~{2,})$/u;
    DAY_AND_PAUSE = /^[^，]{0,24}日(?:[上下]午)?，/u;
    PART_OF_DAY = /^[（(]?(?:上午|下午|中午|晚上|晚间|凌晨|全天)[）)：:]?$/u;
    DAY_IN_COLUMN = /^(?:\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?|[是本该同]\s*[年月日])(?:\s{2,}|\u3000)/u;
    RELEASE = /^[（(]\s*此件[^（）()]{2,12}[）)]$/u;
    LONGEST_CRY2 = 40;
    MOST_TITLES = 6;
    SECTION2 = /^(?:[A-Z]\d{1,2}\s+(\p{Script=Han}{2,8})|第?\s*[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版\s*[:：·\s]\s*([^\s：:，。]{2,12})|【([^】]{2,16})】|\[([^\]]{2,16})\]|〖([^〗]{2,16})〗|[◆◇■□●★☆▲※◎]+\s*([^◆◇■□●★☆▲※◎]{2,16}?)\s*[◆◇■□●★☆▲※◎]*)$/u;
    BYLINE = /^[（(]?(?:本报|本台|本刊|本网|全媒体|融媒体|首席|见习)*(?:记者|通讯员|特约撰稿人?|文[/／]图?|图[/／]文)[:：\s][^。，；]{2,30}$/u;
    AUTHOR = /^[□■◇○]\s*\p{Script=Han}{2,4}(?:\s+\p{Script=Han}{2,4})?$/u;
    ENDING_BYLINE = /[。！？”][（(](?:[^（）()]{0,6}(?:记者|通讯员|供稿|来源|文[/／])[^（）()]{1,40})[）)]$/u;
  }
});

// lib/ingest/forms/read-masthead.ts
function readMasthead(above) {
  const fields2 = fieldLines(above);
  const prose = above.findIndex(
    (line) => !fields2.has(line) && (line.isFull || isProse(line.text) || IN_YEAR.test(line.text) || OF_TEXT2.test(line.text))
  );
  const lines = prose < 0 ? above : above.slice(0, prose);
  const below = prose < 0 ? [] : above.slice(prose);
  const text = below.every(({ text: text2 }) => isSeparator(text2)) ? [] : below;
  const signs = text.length === 0 ? below : [];
  const names = lines.filter((line) => !fields2.has(line) && isTitleShaped(line.text));
  const inName = names.flatMap(({ text: text2 }) => dateExpressions(text2));
  const inLines = lines.flatMap(
    ({ text: text2 }) => isDateOnly(text2) || isSigned(text2) ? dateExpressions(text2) : []
  );
  const year = [...inName, ...inLines].find((one) => one.year !== null)?.year ?? null;
  const printed = names.map(({ text: text2 }) => LONE_YEAR.exec(text2)?.[1]).find((one) => one !== void 0);
  const month = inName.find((one) => one.month !== null && one.to === null)?.month ?? null;
  const name2 = names[0]?.text ?? null;
  const leadTitle = names.at(-1) === lines.at(-1) ? names.at(-1)?.text ?? name2 : name2;
  const day = dayOfBrief(lines);
  return {
    name: name2,
    date: { year: year ?? (printed === void 0 ? null : Number(printed)), month },
    day,
    roles: [
      ...lines.map((line) => ({ line, role: roleOf(line, fields2) })),
      ...signs.map((line) => ({ line, role: "furniture", reason: "\u5206\u9694\u7EBF" }))
    ],
    lead: text.length === 0 ? [] : [
      {
        title: NOTE.exec(text[0]?.text ?? "")?.[1] ?? leadTitle,
        date: day,
        path: [],
        fields: [],
        head: [],
        text
      }
    ]
  };
}
function namesBrief({ text }) {
  return BRIEF.test(closed(text.trim())) || ISSUE_ALONE.test(text);
}
function isBrief(lines) {
  const isNamed3 = lines.some(({ text }) => BRIEF.test(closed(text.trim())));
  return isNamed3 && lines.some(({ text }) => !isProse(text) && ISSUE2.test(text));
}
function dayOfBrief(lines) {
  if (!isBrief(lines)) return null;
  const days = lines.flatMap(({ text }) => {
    const last = dateExpressions(text).at(-1);
    const isAtEnd = last !== void 0 && /^[\s（()）]*(?:(?:星期|周)[一二三四五六日天])?[\s）)]*(?:编印?|印发?)?$/u.test(
      text.slice(last.end)
    );
    return last?.year != null && last.day !== null && isAtEnd ? [last] : [];
  });
  return days[0] ? resolveDate(days[0], { year: null, month: null }) : null;
}
function roleOf(line, fields2) {
  if (fields2.has(line)) return "field";
  if (isDateLine(line.text)) return "date";
  return isTitleShaped(line.text) ? "title" : "subtitle";
}
function fieldLines(lines) {
  const fields2 = lines.filter(({ text }) => (readField(text)?.value ?? "") !== "");
  return new Set(fields2.length >= LEAST_FIELDS ? fields2 : []);
}
var NOTE, BRIEF, ISSUE2, ISSUE_ALONE, LEAST_FIELDS, IN_YEAR, OF_TEXT2, LONE_YEAR;
var init_read_masthead = __esm({
  "lib/ingest/forms/read-masthead.ts"() {
    "use strict";
    init_date_expression();
    init_resolve_date();
    init_field_line();
    init_find_signatures();
    init_line_shape();
    init_join_title();
    init_find_heads();
    NOTE = /^[【[]?(编者按|编者的话|按语|卷首语|导语)(?:[】\]]|[:：])/u;
    BRIEF = /(?:信息|简报|簡報|简讯|快报|快讯|专报|动态|要情|要讯|通讯|内参|摘报|舆情|(?:工作|情况)(?:交流|反映|通报))(?:\s*[（(].{1,12}[）)]|\s*第?\s*\d{1,4}\s*期)?$/u;
    ISSUE2 = /第\s*[\d一二三四五六七八九十百]{1,5}\s*期/u;
    ISSUE_ALONE = /^[（(【]?(?:\d{4}年)?\s*(?:总)?第\s*\S{1,5}\s*期(?:\s*[（(]?总第\S{1,6}期[）)]?)?[）)】]?$/u;
    LEAST_FIELDS = 3;
    IN_YEAR = /^(?:19|20)\d{2}年[，,]/u;
    OF_TEXT2 = /。|[；;，]$/u;
    LONE_YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/u;
  }
});

// lib/ingest/forms/chronicle/find-entries.ts
function entryMark(text) {
  const sign = (BULLET.exec(text) ?? COUNTED.exec(text))?.[0].length ?? 0;
  const dash = DASH.exec(text)?.[0].length ?? 0;
  const bullet = sign + dash;
  const rest = text.slice(bullet);
  const posted = POSTED3.exec(rest);
  const [day] = posted ? dateExpressions(rest.slice(posted[0].length)) : [];
  if (day) return { mark: { kind: "date", date: day }, end: text.length, isApart: true };
  const bracket = BRACKET.exec(rest);
  if (bracket?.[1] !== void 0 && /\S/u.test(rest.slice(bracket[0].length))) {
    const end = bullet + bracket[0].length;
    const inner = leadingDate(bracket[1]);
    if (inner?.day != null && inner.end === bracket[1].length) {
      return { mark: { kind: "date", date: inner }, end, isApart: true };
    }
    if (/^(?:本月)?[上中下]旬$/u.test(bracket[1])) {
      return { mark: { kind: "same", unit: "month" }, end, isApart: true };
    }
  }
  const same = SAME.exec(rest);
  const unit = same?.groups?.unit;
  if (same && unit !== void 0) {
    const key = unit;
    return { mark: { kind: "same", unit: UNITS[key] }, end: bullet + same[0].length };
  }
  const part2 = PART_OF_MONTH.exec(rest);
  if (part2) return { mark: { kind: "same", unit: "month" }, end: bullet + part2[0].length };
  if (PART_OF_YEAR.test(rest)) return { mark: { kind: "same", unit: "year" }, end: bullet };
  const era = ERA.exec(rest);
  if (era?.groups) {
    const { before, year, month, day: day2 } = era.groups;
    const end = bullet + era[0].length;
    if (before !== void 0) return { mark: { kind: "undated" }, end };
    const said = {
      ...{ start: 0, end: era[0].length, yearShift: null, to: null },
      ...{ year: Number(year), month: numberOrNull(month), day: numberOrNull(day2) }
    };
    const below = Number(year) < FIRST_OF_REPUBLIC ? null : leadingDate(rest.slice(era[0].length));
    if (below?.month == null || below.year !== null || said.month !== null) {
      return { mark: { kind: "date", date: said }, end };
    }
    const date2 = { ...below, start: 0, end: era[0].length + below.end, year: Number(year) };
    return { mark: { kind: "date", date: date2 }, end: end + below.end };
  }
  const date = leadingDate(rest);
  const isReign = date?.year != null && date.year < 1912 && /^[，,\s春夏秋冬至]/u.test(rest.slice(date.end));
  const isDated3 = date !== null && (date.day !== null || isReign || date.month !== null && isMonthLead(rest, date));
  if (date !== null && isDated3) {
    return { mark: { kind: "date", date }, end: bullet + date.end };
  }
  if (date !== null && bullet === 0) return null;
  return sign > 0 ? { mark: { kind: "same", unit: "before" }, end: sign } : null;
}
function numberOrNull(digits) {
  return digits === void 0 ? null : Number(digits);
}
function isDynasty(text) {
  return DYNASTY.test(text.replace(/\s+/gu, ""));
}
function isMonthLead(text, { end, to }) {
  const rest = text.slice(end);
  const isSum = to !== null && !/[旬初底末]/u.test(text.slice(0, end));
  if (isSum && /^\s*[，,：:]/u.test(rest)) return false;
  return rest === "" || /^(?:\s{2}|\u3000|\s*[，,：:])/u.test(rest) || isProse(text);
}
function yearHeading({ text, heading }) {
  const era = ERA_LINE.exec(text)?.[1];
  if (era !== void 0) return Number(era);
  if (!YEAR_LINE.test(text) && heading === null) return null;
  const dates2 = dateExpressions(text.replace(/^[【〔[]|[】〕\]]$/gu, ""));
  const [date] = dates2;
  if (!date || date.month !== null || date.start > 0) return null;
  const inBrackets = /[（(]\s*(?:公元)?\s*(\d{4})/u.exec(text)?.[1];
  return inBrackets === void 0 ? date.year : Number(inBrackets);
}
function monthHeading({ text }) {
  if (!isDateLine(text)) return null;
  const [date] = dateExpressions(text);
  if (!date || date.month === null || date.day !== null || date.to !== null) return null;
  return MONTH_LINE.test(text) || date.year !== null ? date : null;
}
function placesInside(text) {
  return [...text.matchAll(INSIDE)].map(({ index, 0: space }) => index + space.length);
}
function partEntries(lines) {
  return lines.flatMap((line) => {
    const places2 = placesInside(line.text);
    return places2.length === 0 ? [line] : splitLine(line, ...places2);
  });
}
var BULLET, COUNTED, DASH, SAME, BRACKET, PART_OF_MONTH, PART_OF_YEAR, YEAR_LINE, MONTH_LINE, COUNTED_YEAR, ERA, FIRST_OF_REPUBLIC, ERA_LINE, DYNASTY, UNITS, POSTED3, INSIDE;
var init_find_entries = __esm({
  "lib/ingest/forms/chronicle/find-entries.ts"() {
    "use strict";
    init_date_expression();
    init_line_shape();
    init_text_line();
    BULLET = /^[△▲○●◎◇◆□■☆★※·•*＊]+\s*/u;
    COUNTED = /^第\s*[\d一二三四五六七八九十百]{1,4}\s*[次期]\s+(?=\d)/u;
    DASH = /^[-–—]\s+/u;
    SAME = /^(?:同|是|该|當|当|本|此)\s*(?<unit>[日天月年岁歲])(?![份内度底初间期中])/u;
    BRACKET = /^[（(〔［[【]\s*([^（）()〔〕［］[\]【】]{2,16}?)\s*[）)〕］\]】]/u;
    PART_OF_MONTH = /^(?:本月)?(?:[上中下]旬|月[初中底末])(?=[\s\u3000，,：:])/u;
    PART_OF_YEAR = /^(?:年[底初末内中]|年度统计|(?:上|下)半年|全年|[春夏秋冬]季?(?=[，,、\s]|$)|[一二三四]季度)/u;
    YEAR_LINE = /^(?:公元)?[^，。]{0,16}年(?:\s*[（(][^（）()]{1,24}[）)])?$/u;
    MONTH_LINE = /^[【〔[（(◎●○◆◇■□★☆▲△※]?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月(?:份)?\s*[】〕\]）)]?$/u;
    COUNTED_YEAR = "(?:\u5143|\\d{1,3}|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u5EFF\u5345]{1,4})\\s*\u5E74";
    ERA = new RegExp(
      `^[\\p{Script=Han}]{2,8}?${COUNTED_YEAR}[^\uFF08(\uFF0C\u3002\uFF1B]{0,14}[\uFF08(]\\s*(?:\u516C\u5143)?\\s*(?<before>\u524D)?\\s*(?<year>\\d{1,4})(?:\\s*[-\u2014\u2013~\uFF5E\u81F3]\\s*\\d{3,4})?\\s*\u5E74?(?:\\s*(?<month>\\d{1,2})\\s*\u6708(?:\\s*(?<day>\\d{1,2})\\s*\u65E5)?)?\\s*[\uFF09)]`,
      "u"
    );
    FIRST_OF_REPUBLIC = 1912;
    ERA_LINE = new RegExp(
      `^[\\p{Script=Han}]{0,8}?${COUNTED_YEAR}\\s*[\uFF08(]\\s*(?:\u516C\u5143)?\\s*(\\d{3,4})\\s*\u5E74?\\s*[\uFF09)]$`,
      "u"
    );
    DYNASTY = /^(?:夏|商|西?周|东周|春秋|战国|秦|[西东]?汉|三国|蜀汉|曹魏|[西东]?晋|南北朝|北[魏齐周]|[东西]魏|隋|唐|五代(?:十国)?|后[梁唐晋汉周]|[北南]?宋|辽|金|元|明|清|(?:中华)?民国|中华人民共和国)(?:代|朝|时期)?$/u;
    UNITS = { \u65E5: "day", \u5929: "day", \u6708: "month", \u5E74: "year", \u5C81: "year", \u6B72: "year" };
    POSTED3 = /^(?:原创\s+)?(?:@?[^\s，。：:]{2,20}\s+|[【［[][^】］\]]{2,20}[】］\]]\s*|(?=\S+\s+\S+\s+@))(?=(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s+@\S{2,20})?$)/u;
    INSIDE = /(?<=[。！？”）])\s*[·]?(?=(?:\d{1,2}\s*月\s*\d{1,2}[^，,。]{0,10}?[日白](?![，,、至前后起止以内])|\d{1,2}\s*月[上中下]旬(?![，,])|(?:是|同|该)\s*[日月年](?![，,份])|年度统计|(?<=\s)\d{1,2}\s*(?:[-—–～至]\s*\d{1,2}\s*)?日\s)|\d{4}年\s*$)/gu;
  }
});

// lib/ingest/forms/chronicle/beside-entries.ts
function isSection(lines, index, markOf) {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next) return false;
  if (isDynasty(line.text)) return true;
  if (!line.afterBlank || !isTitleShaped(line.text)) return false;
  if (documentNumber(line.text) !== null) return false;
  return lengthOf(line.text) <= LONGEST_SECTION && isDated2(markOf(next));
}
function isPageDay(lines, index, markOf) {
  const line = lines[index];
  if (!line || !isDateLine(line.text)) return false;
  const [date] = dateExpressions(line.text);
  if (date?.year == null || date.day === null) return false;
  const next = lines.find(({ text }, at) => at > index && !isDateLine(text));
  return next !== void 0 && isDated2(markOf(next));
}
function isDated2(found) {
  return found !== null && found.mark.kind !== "same";
}
function isInSentence(lines, index, setting, markOf) {
  const [before, line] = [lines[index - 1], lines[index]];
  if (!before || !line || line.afterBlank || endsSentence(before.text)) return false;
  const mark = markOf(line);
  if (mark === null || /^\s{2,}/u.test(line.text.slice(mark.end))) return false;
  return isFull(before, setting) || /[，、于在和与及的至]$/u.test(before.text);
}
function isHeadingOf(lines, index, markOf) {
  const next = lines[index + 1];
  return next !== void 0 && (isDated2(markOf(next)) || isDateLine(next.text));
}
var LONGEST_SECTION;
var init_beside_entries = __esm({
  "lib/ingest/forms/chronicle/beside-entries.ts"() {
    "use strict";
    init_date_expression();
    init_document_number();
    init_line_shape();
    init_sentence_end();
    init_setting();
    init_find_entries();
    LONGEST_SECTION = 16;
  }
});

// lib/ingest/forms/chronicle/entry-dates.ts
var NO_YEAR, EntryDates;
var init_entry_dates = __esm({
  "lib/ingest/forms/chronicle/entry-dates.ts"() {
    "use strict";
    init_calendar();
    init_format_date();
    init_resolve_date();
    NO_YEAR = "\u6CA1\u6709\u5199\u660E\u5E74\u4EFD";
    EntryDates = class {
      #year;
      #month;
      #day = null;
      /** Where the entry before ends in another month than it begins: 5月30日、6月1日. */
      #end = null;
      /** Whether a heading says the year: then entries may go back in it. */
      #isYearSaid = false;
      constructor({ year, month }) {
        this.#year = year;
        this.#month = month;
      }
      openYear(year) {
        this.#year = year;
        this.#month = null;
        this.#day = null;
        this.#isYearSaid = true;
      }
      /** Below the name of a dynasty no year holds until one is said. */
      openEra() {
        [this.#year, this.#month, this.#day] = [null, null, null];
        this.#isYearSaid = true;
      }
      openMonth({ year, month }) {
        if (year !== null) this.openYear(year);
        const isNextYear = year === null && (this.#month ?? 0) > 8 && (month ?? 12) < 4;
        if (isNextYear && this.#year !== null) this.#year += 1;
        this.#month = month;
        this.#day = null;
      }
      next(mark) {
        if (mark.kind === "undated") {
          [this.#year, this.#month, this.#day] = [null, null, null];
          return { date: null, doubt: null };
        }
        if (mark.kind === "same") return { date: this.#same(mark.unit), doubt: null };
        const { date } = mark;
        if (this.#end && date.month === null && date.day !== null && date.day < (this.#day ?? 0)) {
          [this.#year, this.#month] = [this.#end.year, this.#end.month];
        }
        const before = { year: this.#year, month: this.#month };
        const stated2 = date.year ?? (date.yearShift === null ? null : (this.#year ?? 0) + date.yearShift);
        const isLastYear = stated2 === null && this.#isLastYear(date);
        const year = stated2 ?? (isLastYear && this.#year !== null ? this.#year - 1 : this.#year);
        const resolved = resolveDate({ ...date, yearShift: null }, { year, month: this.#month });
        if (resolved === null) {
          const doubt = year === null ? NO_YEAR : "\u6CA1\u6709\u5199\u660E\u6708\u4EFD";
          return { date: null, doubt };
        }
        if (isLastYear) {
          return {
            date: resolved,
            doubt: `${date.month}\u6708\u5728${before.month}\u6708\u7684\u6587\u5B57\u91CC\uFF0C\u4F5C\u4E0A\u4E00\u5E74 ${formatDate(resolved)}`
          };
        }
        const [y, m, d2] = partsOf(resolved.from);
        const [endYear = y, endMonth = null] = partsOf(resolved.to);
        const isRange = resolved.precision === "range";
        this.#year = y;
        this.#month = resolved.precision === "year" ? null : m;
        this.#day = resolved.precision === "day" || isRange ? d2 : null;
        this.#end = isRange && endMonth !== m ? { year: endYear, month: endMonth } : null;
        const isImpossible = date.day !== null && resolved.precision === "month";
        return {
          date: resolved,
          doubt: isImpossible ? `\u6CA1\u6709${date.month ?? m}\u6708${date.day}\u65E5\uFF0C\u53D6\u6708\u4EFD` : null
        };
      }
      /** A December among the entries of a January's text is last year's. */
      #isLastYear({ month }) {
        return !this.#isYearSaid && month !== null && this.#month !== null && month - this.#month > 9;
      }
      #same(unit) {
        const [year, month, day] = [this.#year, this.#month, this.#day];
        const parts2 = { year, month, day, yearShift: null, to: null, start: 0, end: 0 };
        if (unit === "year") return resolveDate({ ...parts2, month: null, day: null }, parts2);
        if (unit === "month" || day === null) return resolveDate({ ...parts2, day: null }, parts2);
        return resolveDate(parts2, parts2);
      }
    };
  }
});

// lib/ingest/forms/chronicle/marks-of-text.ts
function marksOf(lines) {
  const dotted = dottedDays(lines);
  const counted = countedDays(lines);
  const byYear = yearLeads(lines);
  return (line) => dotted.get(line) ?? counted.get(line) ?? entryMark(line.text) ?? byYear.get(line) ?? null;
}
function countedDays(lines) {
  const found = /* @__PURE__ */ new Map();
  if (!lines.slice(0, NAME_LINES).some(({ text }) => !isProse(text) && CHRONICLE.test(text))) {
    return found;
  }
  let counted = 0;
  let dated = 0;
  for (const line of lines) {
    const sign = headingMark(line.text)?.mark;
    if (sign === void 0) continue;
    counted += 1;
    const count3 = sign.length + (/^\s*/u.exec(line.text.slice(sign.length))?.[0].length ?? 0);
    const own = entryMark(line.text.slice(count3));
    if (own === null || own.mark.kind === "same" && own.mark.unit === "before") continue;
    if (own.mark.kind === "date") dated += 1;
    found.set(line, { ...own, end: own.end + count3, count: count3 });
  }
  return dated >= LEAST_COUNTED && found.size >= counted * DATED_SHARE ? found : /* @__PURE__ */ new Map();
}
function yearLeads(lines) {
  const found = /* @__PURE__ */ new Map();
  const prose = lines.filter(({ text }) => isProse(text));
  let dated = 0;
  const years = [];
  for (const line of prose) {
    if (STATED_LEAD.test(line.text)) {
      dated += 1;
      years.push(Number(line.text.slice(0, 4)));
    } else {
      const mark = entryMark(line.text)?.mark;
      if (mark?.kind === "date" && mark.date.year !== null) {
        dated += 1;
        years.push(mark.date.year);
      }
    }
    const match = YEAR_LEAD.exec(line.text);
    if (!match?.groups) continue;
    const year = Number(match.groups.year);
    const last = numberOrNull(match.groups.last);
    const to = last === null ? null : { year: last, month: null, day: null };
    const end = match[0].length;
    const date = { start: 0, end, year, yearShift: null, month: null, day: null, to };
    found.set(line, { mark: { kind: "date", date }, end });
    years.push(year);
  }
  const isInOrder = years.every((year, at) => at === 0 || year >= (years[at - 1] ?? 0));
  const isMost = (found.size + dated) * 4 >= prose.length * 3 && found.size + dated >= LEAST_YEARS;
  return isMost && isInOrder && new Set(years).size > 2 ? found : /* @__PURE__ */ new Map();
}
function dottedDays(lines) {
  const found = /* @__PURE__ */ new Map();
  const days = [];
  for (const line of lines) {
    const match = DOTTED.exec(line.text);
    if (!match?.groups) continue;
    const [month, day, month2, day2] = ["month", "day", "month2", "day2"].map(
      (name2) => numberOrNull(match.groups?.[name2])
    );
    if (!month || !day || month > 12 || day > 31) return /* @__PURE__ */ new Map();
    const end = match[0].length;
    const to = day2 ? { year: null, month: month2 ?? null, day: day2 } : null;
    const date = { start: 0, end, year: null, yearShift: null, month, day, to };
    found.set(line, { mark: { kind: "date", date }, end, isApart: true });
    days.push(month * 100 + day);
  }
  const isInOrder = days.every((day, at) => at === 0 || day >= (days[at - 1] ?? 0));
  const firsts = days.filter(
    (day, at) => Math.floor((days[at - 1] ?? 0) / 100) !== Math.floor(day / 100)
  );
  const next = (at) => (days[at] ?? 0) - (days[at - 1] ?? 0) === 1;
  const isCounted2 = firsts.every((day) => day % 100 === 1) && days.every((day, at) => firsts.includes(day) || next(at));
  const isDays = days.some((day) => day % 100 > MOST_PARTS) && !isCounted2;
  return found.size >= LEAST_DOTTED && isInOrder && isDays ? found : /* @__PURE__ */ new Map();
}
var CHRONICLE, NAME_LINES, LEAST_COUNTED, DATED_SHARE, YEAR_LEAD, STATED_LEAD, LEAST_YEARS, DOTTED, LEAST_DOTTED, MOST_PARTS;
var init_marks_of_text = __esm({
  "lib/ingest/forms/chronicle/marks-of-text.ts"() {
    "use strict";
    init_heading_mark();
    init_line_shape();
    init_find_entries();
    CHRONICLE = /大\s*事|[纪记]\s*事|要\s*事|年表|编年|历程|日志/u;
    NAME_LINES = 6;
    LEAST_COUNTED = 3;
    DATED_SHARE = 0.75;
    YEAR_LEAD = /^(?<year>(?:1[5-9]|20)\d{2})(?:年?\s*(?:至|到|[-—–～~]+)\s*(?<last>(?:1[5-9]|20)\d{2}))?年(?=[，,：:\s\u3000]|(?:[春夏秋冬]|[年]?[初底末中])[，,\s])/u;
    STATED_LEAD = /^(?:1[5-9]|20)\d{2}年\s*\d{1,2}月/u;
    LEAST_YEARS = 3;
    DOTTED = /^(?<month>\d{1,2})[.．](?<day>\d{1,2})(?:\s*[—–～~-]+\s*(?:(?<month2>\d{1,2})[.．])?(?<day2>\d{1,2}))?(?=\s{2}|[\s\u3000]\p{Script=Han}|[，,：:])/u;
    LEAST_DOTTED = 3;
    MOST_PARTS = 12;
  }
});

// lib/ingest/forms/chronicle/odd-entry.ts
function isOdd(text) {
  const [first, second] = text;
  if (first === void 0 || isField(first.text)) return true;
  if (second?.afterBlank && !first.isFull && isTitleShaped(first.text)) return true;
  if (text.filter((line) => headingLevel(line.text) !== null).length > 1) return true;
  if (text.some((line) => documentNumber(line.text) !== null || statedDay(line.text))) return true;
  const from = text.findLastIndex(({ afterBlank }) => afterBlank);
  const last = from > 0 ? text.slice(from) : [];
  return last.some((line) => isTitleShaped(line.text)) && last.every((line) => isTitleShaped(line.text) || /^\d{1,3}$/u.test(line.text));
}
function isField(text) {
  return readField(text) !== null && !/^[【［[].*。/u.test(text);
}
var init_odd_entry = __esm({
  "lib/ingest/forms/chronicle/odd-entry.ts"() {
    "use strict";
    init_said_day();
    init_document_number();
    init_field_line();
    init_heading_mark();
    init_line_shape();
  }
});

// lib/ingest/forms/chronicle/read-chronicle.ts
function readChronicle(document2) {
  const inside = document2.lines.reduce((sum, { text }) => sum + placesInside(text).length, 0);
  const atHead = document2.lines.filter(
    (line) => entryMark(line.text) !== null && !isDateLine(line.text)
  ).length;
  const lines = inside >= Math.max(atHead, LEAST_INSIDE) ? partEntries(document2.lines) : document2.lines;
  const markOf = marksOf(lines);
  const signed3 = findSignatures(lines);
  const first = lines.findIndex(
    (line, index) => isDated2(markOf(line)) && !isPageDay(lines, index, markOf) || isDynasty(line.text) || yearHeading(line) !== null || monthHeading(line) !== null && isHeadingOf(lines, index, markOf)
  );
  if (first < 0) return null;
  const isNamed3 = first > 1 && isSection(lines, first - 1, markOf) && lines.some((_, index) => index > first && isSection(lines, index, markOf));
  const start = isNamed3 ? first - 1 : first;
  const masthead = readMasthead(lines.slice(0, start));
  const dates2 = new EntryDates({
    year: masthead.date.year ?? document2.context.year,
    month: masthead.date.month ?? document2.context.month
  });
  const others = [...masthead.roles];
  const items = [];
  let section2 = null;
  let isBelowYear = false;
  for (const [index, line] of lines.entries()) {
    if (index < start) continue;
    const year = yearHeading(line);
    const month = year === null ? monthHeading(line) : null;
    const isText4 = signed3.has(index) || isInSentence(lines, index, document2.setting, markOf);
    const found = isText4 ? null : markOf(line);
    const isFirstOfYear = isBelowYear;
    isBelowYear = year !== null;
    if (year !== null) {
      dates2.openYear(year);
      others.push({ line, role: "date" });
    } else if (month !== null && (isHeadingOf(lines, index, markOf) || line.heading !== null)) {
      dates2.openMonth(month);
      others.push({ line, role: "date" });
    } else if (found !== null && (found.mark.kind !== "same" || items.length > 0)) {
      const empty3 = items.at(-1);
      if (found.mark.kind === "same" && isBareDay(empty3)) {
        const { head, text } = partsOf3(line, found);
        empty3.head.push(...head);
        empty3.text.push(...text);
        continue;
      }
      if (isBareDay(empty3) && found.mark.kind === "date" && found.mark.date.month !== null) {
        others.push(...empty3.head);
        items.pop();
      }
      const { date, doubt } = dates2.next(found.mark);
      const path = section2 === null ? [] : [section2];
      const parts2 = partsOf3(line, found);
      items.push({ date, doubt, path, ...parts2, isCounted: parts2.text.length === 0 });
    } else if (line.heading !== null || isSection(lines, index, markOf)) {
      section2 = closed(line.text);
      if (isDynasty(line.text)) dates2.openEra();
      others.push({ line, role: "section" });
    } else {
      const open2 = items.at(-1);
      const mark = COUNT2.exec(line.text);
      const path = section2 === null ? [] : [section2];
      if (open2 === void 0 || isFirstOfYear && isProse(line.text)) {
        items.push({
          ...dates2.next({ kind: "same", unit: "year" }),
          path,
          head: [],
          text: [line],
          isCounted: false
        });
      } else if (mark && open2.isCounted) {
        const [count3, text] = splitLine(line, mark[0].length);
        const head = count3 ? [{ line: count3, role: "date" }] : [];
        if (open2.text.length === 0) {
          open2.head.push(...head);
          if (text) open2.text.push(text);
        } else items.push({ ...open2, head, text: text ? [text] : [] });
      } else open2.text.push(line);
    }
  }
  const isFew = items.length < LEAST_ENTRIES2;
  if (items.length < 2 || isFew && !items.every(({ isCounted: isCounted2 }) => isCounted2)) return null;
  const closing = new Set([...signed3].flatMap((index) => lines[index] ?? []));
  const isSigned2 = ({ text }) => text.some((line) => closing.has(line));
  const bad = items.filter(
    (item, at) => isOdd(item.text) || at < items.length - 1 && isSigned2(item)
  );
  return {
    items: [...masthead.lead, ...items.map(toItem)],
    others,
    masthead: masthead.name,
    explained: items.reduce(
      (sum, item) => sum + (bad.includes(item) ? 0 : explainedBy(item)),
      others.length
    ),
    contradictions: doubtsOf(items) + bad.length + (isBareDay(items.at(-1)) ? items.length * DOUBTFUL : 0)
  };
}
function isBareDay(item) {
  return item?.isCounted === true && item.text.length === 0;
}
function doubtsOf(items) {
  const yearless = items.filter(({ doubt }) => doubt === NO_YEAR).length;
  const others = items.filter(({ doubt }) => doubt !== null && doubt !== NO_YEAR).length;
  return others * DOUBTFUL + (yearless > 0 ? DOUBTFUL + (yearless - 1) * REPEATED : 0);
}
function explainedBy({ head, text, isCounted: isCounted2 }) {
  return Math.min(text.length, MOST_LINES4) + (isCounted2 ? head.length : 0);
}
function partsOf3(line, found) {
  const { mark, end, isApart, count: count3 = 0 } = found;
  const [sign, entry] = count3 > 0 ? splitLine(line, count3) : [];
  if (sign && entry) {
    const { head, text: text2 } = partsOf3(entry, { ...found, end: end - count3, count: 0 });
    return { head: [{ line: sign, role: "date" }, ...head], text: text2 };
  }
  const isMark = isApart || mark.kind === "same" && mark.unit === "before";
  const rest = line.text.slice(end).replace(/^[\s:：]+/u, "");
  const isAlone2 = rest === "" || mark.kind === "date" && isDateLine(line.text);
  if (isAlone2) return { head: [{ line, role: "date" }], text: [] };
  const [first, text] = splitLine(line, end);
  if (isMark && first && text) return { head: [{ line: first, role: "date" }], text: [text] };
  const date = line.text.slice(0, end).replace(/\s+/gu, "");
  return { head: [], text: [{ ...line, text: date + line.text.slice(end) }] };
}
function toItem({ doubt, date, path, head, text }) {
  const dateDoubt = doubt === null ? {} : { dateDoubt: doubt };
  return { title: null, date, ...dateDoubt, path, fields: [], head, text };
}
var LEAST_ENTRIES2, COUNT2, LEAST_INSIDE, DOUBTFUL, REPEATED, MOST_LINES4, chronicle;
var init_read_chronicle = __esm({
  "lib/ingest/forms/chronicle/read-chronicle.ts"() {
    "use strict";
    init_join_title();
    init_read_masthead();
    init_find_signatures();
    init_line_shape();
    init_text_line();
    init_beside_entries();
    init_entry_dates();
    init_find_entries();
    init_marks_of_text();
    init_odd_entry();
    LEAST_ENTRIES2 = 3;
    COUNT2 = /^\d{1,3}\s*[、.．]\s*(?=\D)/u;
    LEAST_INSIDE = 2;
    DOUBTFUL = 0.5;
    REPEATED = 0.1;
    MOST_LINES4 = 12;
    chronicle = { name: "\u9010\u65E5\u5927\u4E8B\u8BB0", read: readChronicle };
  }
});

// lib/ingest/forms/document/document-date.ts
function documentDate(sources, context) {
  const { text, notes, subtitles, dates: dates2, stated: stated2 } = sources;
  const signatures = findSignatures(text);
  const signed3 = text.filter((_, index) => signatures.has(index)).map((line) => line.text);
  const opening = text.find((line) => !notes.includes(line))?.text ?? "";
  const bracket = text[0]?.text ?? "";
  const values = (kind) => stated2.flatMap((field) => field.kind === kind ? [field.value] : []);
  const places2 = [
    () => signed3,
    () => [notes.map((line) => line.text).join("")],
    () => subtitles.map((line) => line.text).filter(saysItsDay),
    () => values("ownDate"),
    () => dates2.map((line) => line.text),
    () => [OPENING_NOTE.exec(bracket)?.[0] ?? ""],
    () => text.slice(0, 40).map((line) => INLINE_SIGNATURE.exec(line.text)?.[1] ?? "")
  ];
  for (const place of places2) {
    const found = place().flatMap((one) => daysOf(one, context));
    if (found[0]) return found[0];
  }
  const atEnd = closingDate(text, context);
  if (atEnd) return atEnd;
  return leadDate(opening, context) ?? values("webDate").flatMap((one) => daysOf(one, context))[0] ?? null;
}
function saysItsDay(text) {
  return dateExpressions(text).some(
    ({ start, end }) => /^(?:.*[（(])?[—–―\s-]*$/u.test(text.slice(0, start)) || /^[）)\s]*$/u.test(text.slice(end))
  );
}
function leadDate(text, context) {
  const news = NEWS.exec(text)?.[0].length ?? 0;
  const [first] = dateExpressions(text.slice(news, news + 60));
  const lead = first?.start === 0 ? first : news === 0 ? leadingDate(text) : null;
  if (!lead || lead.day === null) return null;
  return resolveDate(lead, context);
}
function closingDate(text, context) {
  const end = text.slice(-4).map((line) => line.text);
  const stated2 = end.map(
    (one) => (CLOSING_FIELD.exec(one) ?? PRINTED.exec(one) ?? CLOSING_NOTE.exec(one))?.[1] ?? ""
  );
  const last = [...end, ...stated2].filter((one) => isDateLine(one));
  const found = last.flatMap((one) => daysOf(one, context))[0];
  return found?.precision === "day" ? found : null;
}
function newsDate(text, context) {
  const lead = leadDate(text, context);
  if (lead) return lead;
  const clause = /^[^，。；：]{0,40}/u.exec(text)?.[0] ?? "";
  const inClause = dateExpressions(clause).find(
    ({ day, yearShift }) => day !== null && yearShift === null
  );
  if (inClause) return resolveDate(inClause, context);
  const at = /(?<![\d月至自从止])\d{1,2}日/u.exec(clause)?.index;
  const bare3 = at === void 0 ? null : leadingDate(clause.slice(at));
  return bare3 ? resolveDate(bare3, context) : null;
}
function daysOf(text, context) {
  const all = dateExpressions(text).filter((one) => one.month !== null);
  const days = all.filter(({ day }) => day !== null);
  return (days.length > 0 ? days : all).flatMap((one) => resolveDate(one, context) ?? []);
}
function dateInTitle(title) {
  const found = dateExpressions(title ?? "").find(
    ({ year, month }) => year !== null && month !== null
  );
  return found ? resolveDate(found, { year: null, month: null }) : null;
}
var INLINE_SIGNATURE, OPENING_NOTE, CLOSING_FIELD, PRINTED, CLOSING_NOTE, NEWS;
var init_document_date = __esm({
  "lib/ingest/forms/document/document-date.ts"() {
    "use strict";
    init_date_expression();
    init_resolve_date();
    init_find_signatures();
    init_line_shape();
    INLINE_SIGNATURE = /[。！]\s*\p{Script=Han}{2,24}\s+((?:(?:19|20)\d{2}|[〇○零一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日)(?=\s|$|[（(])/u;
    OPENING_NOTE = /^[（(][^（）()]{6,80}[）)]/u;
    CLOSING_FIELD = /^(?:成文|公示|公告|公布|发布|印发|签发|填报|填表|制表|公开)(?:日期|时间)\s*[:：]\s*(.{6,30})$/u;
    PRINTED = /(?:^|\s)((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)\s*印(?:发|制)?$/u;
    CLOSING_NOTE = /^[（(][^（）()]{0,30}?((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)[^（）()，。]{0,4}[）)]$/u;
    NEWS = /^(?:(?:本报|本台|本网|本刊)[讯訊]\s*(?:[（(][^）)]{0,30}[）)])?\s*(?=\d)|(?:新华社|本报|中新社|中新网|人民网|.{2,6}网)[^，。]{0,16}?)(?=\d{1,2}月\d{1,2}日[^，。]{0,4}[电讯訊電])/u;
  }
});

// lib/ingest/forms/document/document-title.ts
function documentTitle({
  groups,
  stated: stated2,
  number,
  rest,
  ofPaper
}) {
  const nothing = { offices: [], subtitles: [], lines: [] };
  const statedTitle = stated2.find(({ kind, value }) => kind === "title" && value !== "")?.value;
  const offices = officesOf(groups, number);
  const printed = offices.length > 0 ? groups.slice(1) : groups;
  const titled2 = printed.filter(
    (group) => groups.indexOf(group) >= ofPaper && !group.every(({ text }) => isNoTitle(text, rest))
  );
  const open2 = (titled2.length > 0 ? titled2 : printed).map(withoutCollection);
  const all = open2.map(divide).filter(({ title: title2 }) => title2.length > 0);
  const last = all.at(-1);
  if (!last) {
    const subtitles2 = open2.flatMap((group) => divide(group).subtitles);
    return { ...nothing, offices, title: statedTitle ?? null, subtitles: subtitles2 };
  }
  const first = all[0] ?? last;
  const [a, b] = [joined3(first.title), joined3(last.title)];
  const isRepeated2 = first !== last && titleSimilarity(titleKey(a), titleKey(b)) >= LEAST_LIKENESS2;
  const chosen = isRepeated2 ? last : first;
  const others = all.filter((one) => one !== chosen && !(isRepeated2 && one === first));
  const subtitles = [
    ...chosen.subtitles,
    ...others.flatMap((one) => [...one.title, ...one.subtitles])
  ];
  const title = joined3(chosen.title);
  if (statedTitle !== void 0 && titleKey(statedTitle).includes(titleKey(title))) {
    return { title: statedTitle, lines: chosen.title, subtitles, offices };
  }
  const isOther = isRepeated2 && titleKey(a) !== titleKey(b);
  const lines = isRepeated2 ? [...first.title, ...chosen.title] : chosen.title;
  return { title, ...isOther ? { tocTitle: a } : {}, lines, subtitles, offices };
}
function isNoTitle(text, rest) {
  const isField2 = readField(text)?.kind === "plain";
  return isField2 || isCollectionName(text) || isFirstOf(text, rest);
}
function isFirstOf(text, rest) {
  const name2 = /^(.{2,})[（(]\s*[一1]\s*[）)]$/u.exec(text)?.[1];
  const second = name2 === void 0 ? null : [`${name2}\uFF08\u4E8C\uFF09`, `${name2}\uFF082\uFF09`, `${name2}(2)`];
  return second !== null && rest.some((line) => second.includes(line.text));
}
function withoutCollection(group) {
  const [first, next] = group;
  const isLabel2 = first !== void 0 && lengthOf(first.text) <= LONGEST_LABEL;
  const isApart = next?.afterBlank === true || first !== void 0 && isComplete(first.text);
  if (isLabel2 && next && isApart && isComplete(next.text) && lengthOf(next.text) > LONGEST_LABEL) {
    return group.slice(1);
  }
  const others = group.filter(({ text }) => !isCollectionName(text));
  const isTitled = others.some(({ text }) => !OFFICE_ONLY.test(text));
  return isTitled ? others : group;
}
function officesOf(groups, number) {
  const [first] = groups;
  if (!first || number === null || number.after !== 1 || groups.length < 2) return [];
  const below = groups[1]?.at(-1)?.text ?? "";
  const isOffice2 = first.some(({ text }) => RED_HEAD.test(text)) || first.every(({ text }) => OFFICE_ONLY.test(text)) || isComplete(below) && first.every(({ text }) => isHeadName(text));
  return isOffice2 ? first : [];
}
function isHeadName(text) {
  return OFFICE_ONLY.test(text) || NAMED_HEAD.test(text.replace(/\s+/gu, ""));
}
function isComplete(text) {
  return COMPLETE.test(text.replace(NOTE_MARK, "").replace(/\s+/gu, ""));
}
function divide(group) {
  let end = 0;
  for (; end < Math.min(group.length, MOST_LINES5); end += 1) {
    const text = group[end]?.text ?? "";
    const before = group[end - 1]?.text;
    if (isSubtitle(text, before)) break;
    const isNumber = before !== void 0 && OF_ORDER.test(before);
    if (before !== void 0 && isComplete(before) && !isNumber && !isVersion(text)) break;
  }
  return { title: group.slice(0, end), subtitles: group.slice(end) };
}
function isSubtitle(text, before) {
  if (isVersion(text)) return false;
  if (/^[—–―─-]{1,2}/u.test(text) || /^[（(]/u.test(text)) return true;
  const [date] = dateExpressions(text);
  if (date?.start === 0 && date.day !== null && lengthOf(text) > 11) return true;
  if (before === void 0) return false;
  const isName2 = NAME_ONLY.test(text) && !isComplete(text);
  const isSigned2 = OFFICES.test(text) && !OFFICE_ONLY.test(before);
  return PERSON.test(text) || isName2 || isSigned2 || /会议?上$/u.test(text);
}
function joined3(lines) {
  const plain2 = lines.map(({ text }) => lines.length > 1 ? withoutDress(text) : text);
  const own = plain2.filter((text, at) => !plain2.slice(at + 1).some((one) => one === text));
  const isRepeated2 = own.length < plain2.length;
  const shown = isRepeated2 ? own : lines.map(({ text }) => text);
  return joinTitle(shown).replace(NOTE_MARK, "");
}
function withoutDress(text) {
  const number = numberWithin(text);
  const bare3 = number !== null && text.startsWith(number) ? text.slice(number.length) : text;
  return /^《([^《》]+)》$/u.exec(bare3.trim())?.[1] ?? bare3.trim();
}
var COMPLETE, OF_ORDER, RED_HEAD, NAMED_HEAD, NOTE_MARK, OFFICE_ONLY, OFFICES, PERSON, NAME_ONLY, LEAST_LIKENESS2, MOST_LINES5, LONGEST_LABEL;
var init_document_title = __esm({
  "lib/ingest/forms/document/document-title.ts"() {
    "use strict";
    init_date_expression();
    init_collection_name();
    init_join_title();
    init_title_key();
    init_title_similarity();
    init_document_number();
    init_field_line();
    init_line_shape();
    COMPLETE = /(?:通知|决定|办法|意见|公告|报告|条例|规定|规则|规划|方案|批复|函|公报|纪要|通报|命令?|讲话|名单|细则|要点|通告|公示|章程|制度|标准|指南|议案|提案|答复|说明|倡议书|计划|总结|目录|预案|协议|合同|须知|声明|致辞|條例|規例|規則|規程|辦法|记录|記錄|紀錄|紀要|启事)(?:[（(].{1,20}[）)])?$/u;
    OF_ORDER = /^第\s*\d{1,5}\s*[号號]\p{Script=Han}{2,6}$/u;
    RED_HEAD = /文\s*件\s*$/u;
    NAMED_HEAD = /(?:文件|纪要|简报|通报|公报|信息|专报|快报|动态)$/u;
    NOTE_MARK = /\s*(?:[[［〔【]\d{1,2}[\]］〕】]|[①-⑳*＊※])$/u;
    OFFICE_ONLY = /^[\p{Script=Han}\s]{3,24}(?:府|厅|局|委|委员会|办公室|办公厅|部|院|会)$/u;
    OFFICES = /^\p{Script=Han}{3,16}(?:局|厅|队|办公室|委员会)(?:[\s\u3000]+\p{Script=Han}{3,16}(?:局|厅|队|办公室|委员会))*$/u;
    PERSON = /(?:市长|区长|县长|省长|州长|镇长|乡长|主席|主任|书记|院长|检察长|局长|厅长|部长|委员长|总理|行长|校长)\s*[（(]?\S{0,1}\s*\p{Script=Han}{1,2}\s?\p{Script=Han}{1,2}[）)]?$/u;
    NAME_ONLY = /^\p{Script=Han}{1,2}\s{0,2}\p{Script=Han}{1,2}$/u;
    LEAST_LIKENESS2 = 0.6;
    MOST_LINES5 = 4;
    LONGEST_LABEL = 6;
  }
});

// lib/ingest/forms/document/opening-number.ts
function openingNumber(text, title) {
  const opening = plainDigits(text.slice(0, OPENING));
  const number = numberWithin(opening);
  if (number === null) return null;
  const at = opening.indexOf(number);
  const before = opening.slice(0, at);
  if (/^[（(][^）)]*$/u.test(before)) return number;
  if (/[。！？]/u.test(before) || /[（(〔“《]\s*$/u.test(before)) return null;
  const isAfterTitle = title !== null && titleKey(before).startsWith(titleKey(title).slice(0, 8));
  const isBetween = /\s$/u.test(before) && /^\s+(?:各|致|\p{Script=Han}{2,20}[：:])/u.test(opening.slice(at + number.length));
  return isAfterTitle || isBetween ? number : null;
}
var OPENING;
var init_opening_number = __esm({
  "lib/ingest/forms/document/opening-number.ts"() {
    "use strict";
    init_plain_digits();
    init_title_key();
    init_document_number();
    OPENING = 240;
  }
});

// lib/ingest/forms/document/fields-at.ts
function fieldsAt(lines, at) {
  const line = lines[at];
  if (!line) return null;
  const row = readRow(line);
  if (row) {
    const fields2 = fieldsOfRow(row);
    return fields2.length > 0 ? { fields: fields2, count: 1 } : null;
  }
  const alone = nameAlone(lines, at);
  if (alone) return { fields: [alone], count: 1 };
  const field = readField(line.text);
  if (!field || isSpoken(field)) return null;
  const several = field.kind === null ? [] : readFields(line.text);
  if (several.length > 1) return { fields: several, count: 1 };
  const next = lines[at + 1];
  if (field.value === "" && field.kind !== null && next && next.indent > line.indent && !readField(next.text)) {
    return { fields: [{ ...field, value: next.text }], count: 2 };
  }
  const isOpen = field.kind !== null && field.value === "";
  const isBetween = isOpen && next && !isProse(next.text) && readField(next.text) === null ? (readField(lines[at + 2]?.text ?? "")?.kind ?? null) !== null : false;
  if (next && isBetween) return { fields: [{ ...field, value: next.text }], count: 2 };
  const below = next && isOpen ? valueBelow(field, next) : 0;
  if (next && below > 0) {
    const time = TIME3.test(lines[at + 2]?.text ?? "") ? 1 : 0;
    return { fields: [{ ...field, value: next.text }], count: 2 + time };
  }
  const isKnown = field.kind !== null && (field.value !== "" || /^[\s•·【[]/u.test(line.text) || isBesideField(lines, at));
  const isUnknown = field.kind === null && field.value !== "" && isBesideField(lines, at) && field.value.length <= 40;
  return isKnown || isUnknown ? { fields: [field], count: 1 } : null;
}
function isSpoken({ kind, value, name: name2 }) {
  const isOpen = kind === null || kind === "plain";
  return isOpen && !/摘要|内容/u.test(name2) && /[，。]/u.test(value) && endsSentence(value);
}
function valueBelow({ kind, name: name2 }, { text }) {
  if (readField(text) !== null) return 0;
  const isDay = kind === "webDate" || kind === "ownDate";
  if (isDay) return isDateLine(text) ? 1 : 0;
  return /来源$/u.test(name2) && isTitleShaped(text) && lengthOf(text) <= LONGEST_SOURCE ? 1 : 0;
}
function nameAlone(lines, at) {
  const text = lines[at]?.text ?? "";
  const above = lines[at - 1];
  const kind = fieldKind(text);
  if (kind === null || !above || readRow(above) === null && readField(above.text) === null)
    return null;
  return { name: text.replace(/\s+/gu, ""), value: "", kind };
}
function isBesideField(lines, at) {
  return [lines[at - 1], lines[at + 1]].some((line) => {
    const field = line && readField(line.text);
    return field != null && field.kind !== null;
  });
}
var TIME3, LONGEST_SOURCE;
var init_fields_at = __esm({
  "lib/ingest/forms/document/fields-at.ts"() {
    "use strict";
    init_field_line();
    init_line_shape();
    init_read_row();
    init_sentence_end();
    TIME3 = /^\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$/u;
    LONGEST_SOURCE = 12;
  }
});

// lib/ingest/forms/document/read-head.ts
function readHead(printed) {
  const lines = printed.flatMap((line, index) => index < LONGEST_HEAD ? apart(line) : [line]);
  const rows = findRows(lines.slice(0, LONGEST_HEAD));
  const groups = [];
  const stated2 = [];
  const dates2 = [];
  const notes = [];
  const roles = [];
  let number = null;
  let ofPaper = 0;
  let isOpen = false;
  let at = 0;
  const push = (line, role, reason) => {
    roles.push({ line, role, ...reason === void 0 ? {} : { reason } });
    isOpen = role === "title";
  };
  for (; at < Math.min(lines.length, LONGEST_HEAD); at += 1) {
    const line = lines[at];
    if (!line) break;
    const fields2 = fieldsAt(lines, at);
    const docno = documentNumber(line.text);
    if (isLabelAbove(lines, at)) {
      push(line, "section");
    } else if (fields2 !== null) {
      stated2.push(...fields2.fields);
      const role = fields2.fields.every(isLeftOut) ? "furniture" : "field";
      for (const one of lines.slice(at, at + fields2.count)) {
        push(one, role, role === "furniture" ? "\u7F51\u7AD9\u767B\u8BB0\u9879" : void 0);
      }
      at += fields2.count - 1;
    } else if (docno !== null && number === null) {
      number = { value: docno, after: groups.length };
      push(line, "field");
    } else if (isDateLine(line.text) || isSigned(line.text) || statedDay(line.text)) {
      dates2.push(line);
      push(line, "date");
    } else if (groups.length > 0 && NUMBER_OF_ISSUE.test(line.text)) {
      const [, inBrackets, alone] = NUMBER_OF_ISSUE.exec(line.text) ?? [];
      const value = inBrackets ?? alone ?? "";
      stated2.push({ name: "\u671F\u53F7", value, kind: null });
      ofPaper ||= groups.length;
      push(line, "field");
    } else if (isOpen && isVersion(line.text)) {
      groups.at(-1)?.push(line);
      push(line, "title");
    } else if (/^[（(]/u.test(line.text) && groups.length > 0 && noteLength(lines, at) > 0) {
      const count3 = noteLength(lines, at);
      notes.push(...lines.slice(at, at + count3));
      break;
    } else if ((isTitleLine(line) || roles.length > 0 && !line.isFull && isTranslation(line.text)) && !rows.has(at) && hasTextBelow(lines, at)) {
      const own = number === null ? splitNumber(line.text) : null;
      const [title = line, behind] = own?.number ? splitLine(line, own.title.length) : [line];
      if (isOpen) groups.at(-1)?.push(title);
      else groups.push([title]);
      push(title, "title");
      if (own?.number && behind) {
        number = { value: own.number, after: groups.length };
        push(behind, "field");
      }
    } else break;
  }
  return { groups, stated: stated2, number, ofPaper, dates: dates2, notes, roles, rest: lines.slice(at) };
}
function isLabelAbove(lines, at) {
  const [line, next] = [lines[at], lines[at + 1]];
  if (at > 0 || !line || !next) return false;
  const isWord = SORT.test(line.text) && lengthOf(next.text) >= LEAST_SORTED;
  if (sectionName(line.text) === null && !isWord && !OF_YEARBOOK.test(line.text)) return false;
  return isTitleLine(next) && hasTextBelow(lines, at + 1);
}
function apart(line) {
  const note = BESIDE_CHAPTER.exec(line.text)?.[0];
  if (note !== void 0) return splitLine(line, note.length);
  const [, field, telegram] = BEHIND_FIELD.exec(line.text) ?? [];
  if (field !== void 0 && documentNumber(telegram ?? "") !== null) {
    return splitLine(line, field.length);
  }
  const [before, number] = BESIDE_NUMBER.exec(line.text) ?? [];
  const isNumber = number !== void 0 && documentNumber(number) !== null;
  return isNumber ? splitLine(line, before?.length ?? 0) : [line];
}
function isTitleLine(line) {
  const { text, source, isFull: isFull2 } = line;
  if (isFull2 || readRow(line) !== null) return false;
  if (ADDRESSEE.test(text) || UNIT.test(text) || SECTION_WORDS.test(text) || source.isListItem)
    return false;
  if (sectionName(text) !== null) return false;
  if (QUESTION.test(text)) return false;
  return isTitleShaped(text) && headingMark(text) === null && !/^附[「『《]/u.test(text);
}
function hasTextBelow(lines, at) {
  return lines.slice(at + 1).some(({ text }) => isProse(text) || headingLevel(text) !== null || /[：:；]$/u.test(text)) || lines.length > at + 1;
}
function noteLength(lines, at) {
  let text = "";
  for (let count3 = 1; count3 <= 4; count3 += 1) {
    text += lines[at + count3 - 1]?.text ?? "";
    if (!hasOpenBracket(text)) return /[）)]$/u.test(text) ? count3 : 0;
  }
  return 0;
}
function isLeftOut({ value, kind }) {
  return value === "" || kind === "register" || kind === "office" && /^\d+$/.test(value);
}
function keptFields(stated2, number) {
  const fields2 = stated2.filter((field) => !isLeftOut(field) && field.kind !== "title");
  const named = fields2.map(({ name: name2, value, kind }) => {
    if (kind === "number") return { name: "\u6587\u53F7", value };
    return { name: kind === "office" ? "\u53D1\u6587\u673A\u5173" : name2, value };
  });
  if (number === null || named.some(({ name: name2 }) => name2 === "\u6587\u53F7")) return named;
  return [{ name: "\u6587\u53F7", value: number }, ...named];
}
var SORT, QUESTION, NUMBER_OF_ISSUE, OF_YEARBOOK, LEAST_SORTED, LONGEST_HEAD, SECTION_WORDS, UNIT, ADDRESSEE, BESIDE_NUMBER, BEHIND_FIELD, BESIDE_CHAPTER;
var init_read_head = __esm({
  "lib/ingest/forms/document/read-head.ts"() {
    "use strict";
    init_join_title();
    init_find_heads();
    init_said_day();
    init_document_number();
    init_find_rows();
    init_find_signatures();
    init_heading_mark();
    init_line_shape();
    init_read_row();
    init_text_line();
    init_fields_at();
    SORT = /^(?:法\s*[規规律]|政\s*令|命\s*令|公\s*告|[訓训指]\s*令|公\s*函|布\s*告|法\s*规|人事(?:任免)?|行政[規规][則则]|政策(?:文件|解[讀读]))$/u;
    QUESTION = /^(?:[QqＱ]\s*\d{0,2}|[问問]\s*\d{0,2})\s*[:：.、]/u;
    NUMBER_OF_ISSUE = /^(?:[（(]\s*((?:总第|第|\d{4}年第)[^（）()]{1,16}[期号])\s*[）)]|((?:\d{4}\s*年\s*)?第\s*[\d一二三四五六七八九十百]{1,4}\s*期(?:\s*[（(]?总第[^（）()]{1,8}期[）)]?)?))$/u;
    OF_YEARBOOK = /^(?:特\s*[载辑]|专\s*[记文载]|重要文献|文献选[编登载])$/u;
    LEAST_SORTED = 8;
    LONGEST_HEAD = 60;
    SECTION_WORDS = /^(?:前\s*言|引\s*言|序\s*言|序|概\s*[况述]|综\s*[述合]|总\s*则|摘\s*要|导\s*语|编者按.*|目\s*[录錄次])$/u;
    UNIT = /^[（(]?\s*(?:计量)?单位\s*[:：]/u;
    ADDRESSEE = /^(?:各|致|市|省|区|县).{1,80}[：:]$/u;
    BESIDE_NUMBER = /^(.*[号號])\s{2,}(?=签\s*发\s*人?\s*[:：])/u;
    BEHIND_FIELD = /^(\p{Script=Han}{2,6}[:：]\S{1,12})[\s\u3000]{2,}(\S+号)$/u;
    BESIDE_CHAPTER = /^.{0,60}(?:通过|公布|发布|批准|修订|修正)[）)]\s*(?=第\s*[一1]\s*[章节條条](?:\s|\p{Script=Han}))/u;
  }
});

// lib/ingest/forms/document/split-documents.ts
function documentStarts(lines) {
  const signatures = findSignatures(lines);
  const starts = /* @__PURE__ */ new Set();
  const orders = numberedOrders(lines);
  const numbers2 = numbersAlone(lines);
  lines.forEach((line, index) => {
    if (numbers2.has(index)) {
      starts.add(index);
    } else if (documentNumber(line.text) !== null && isAlone(lines, index)) {
      starts.add(titleStart(lines, index, signatures));
    } else if (isNumberedTitle(line)) {
      starts.add(titleStart(lines, index, signatures));
    } else if (orders.has(index)) {
      starts.add(index);
    } else if (PASSED.test(line.text) && isTitleLine2(lines[index - 1] ?? line)) {
      starts.add(titleStart(lines, index, signatures));
    } else if (signatures.has(index - 1) && !signatures.has(index) && (isDocumentTitle(lines, index) || isNotice(lines, index, signatures)) && !isEnclosed(lines, index, Math.max(0, ...starts))) {
      starts.add(index);
    }
  });
  const earliest = Math.min(...starts);
  const first = lines.findIndex(
    (_, index) => index < earliest && !isLabel(lines, index) && (isDocumentTitle(lines, index) || isNotice(lines, index, signatures))
  );
  if (starts.size > 0 && first >= 0) starts.add(first);
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.filter((start, at) => at === 0 || hasText(lines.slice(sorted[at - 1], start)));
}
function isAlone(lines, index) {
  const isBelowDay = isDateOnly(lines[index - 1]?.text ?? "");
  const near = [lines[index - (isBelowDay ? 2 : 1)], lines[index + 1]];
  return near.some((line) => line !== void 0 && isTitleLine2(line)) && !/^《/u.test(lines[index]?.text ?? "");
}
function isNumberedTitle(line) {
  const { title, number } = splitNumber(line.text);
  return number !== null && readRow(line) === null && KIND.test(title) && isTitleLine2({ ...line, text: title });
}
function numbersAlone(lines) {
  const found = lines.flatMap(
    ({ text, afterBlank }, index) => afterBlank && documentNumber(text) !== null && isOpening(lines, index) ? [index] : []
  );
  return new Set(found.length > 1 ? found : []);
}
function isOpening(lines, index) {
  const [before, next] = [lines[index - 1], lines[index + 1]];
  if (!next || next.afterBlank || isTitleLine2(next)) return false;
  if (before === void 0 || isCollectionName(before.text)) return true;
  return endsSentence(before.text) || isDateOnly(before.text);
}
function numberedOrders(lines) {
  const found = lines.flatMap(
    (line, index) => ORDER2.test(line.text) && !endsSentence(line.text) ? [index] : []
  );
  return new Set(found.length > 1 ? found : []);
}
function isLabel(lines, index) {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line?.afterBlank || !next?.afterBlank || lengthOf(line.text) > LONGEST_LABEL2) return false;
  return isTitleLine2(line);
}
function titleStart(lines, index, signatures) {
  const isBelowDay = index > 1 && isDateOnly(lines[index - 1]?.text ?? "") && !signatures.has(index - 1);
  let start = isBelowDay && isTitleLine2(lines[index - 2]) ? index - 1 : index;
  while (start > 0 && index - start < MOST_TITLE_LINES2) {
    const line = lines[start - 1];
    if (!line || signatures.has(start - 1) || !isTitleLine2(line)) break;
    if (isLabel(lines, start - 1)) break;
    start -= 1;
  }
  return start;
}
function isTitleLine2({ text, isFull: isFull2 }) {
  if (isFull2) return false;
  if (sectionName(text) !== null || isCollectionName(text)) return false;
  return isTitleShaped(text) && headingMark(text) === null && documentNumber(text) === null;
}
function isDocumentTitle(lines, index) {
  for (let at = index; at < Math.min(index + MOST_TITLE_LINES2, lines.length); at += 1) {
    const line = lines[at];
    if (!line || !isTitleLine2(line)) return false;
    if (KIND.test(line.text) && lengthOf(line.text) >= 6)
      return /(?:关于|的)/u.test(
        lines.slice(index, at + 1).map(({ text }) => text).join("")
      );
  }
  return false;
}
function isNotice(lines, index, signatures) {
  const line = lines[index];
  if (!line?.afterBlank || !isTitleLine2(line)) return false;
  if (!NOTICE.test(line.text) || !isProse(lines[index + 1]?.text ?? "")) return false;
  for (let at = index + 1; at <= index + LONGEST_NOTICE; at += 1) {
    if (signatures.has(at)) return true;
    if (lines[at]?.afterBlank && isTitleLine2(lines[at])) return false;
  }
  return false;
}
function isEnclosed(lines, index, start) {
  const key = titleKey(lines[index]?.text ?? "");
  return lines.slice(start, index).some(({ text }) => [...text.matchAll(NAMED2)].some(([, name2]) => titleKey(name2 ?? "") === key));
}
function hasText(lines) {
  return lines.some(
    ({ text }) => isProse(text) || /[：:；]$/u.test(text) && !ADDRESSEE2.test(text)
  );
}
var KIND, LONGEST_LABEL2, ORDER2, NOTICE, ADDRESSEE2, LONGEST_NOTICE, MOST_TITLE_LINES2, NAMED2;
var init_split_documents = __esm({
  "lib/ingest/forms/document/split-documents.ts"() {
    "use strict";
    init_collection_name();
    init_title_key();
    init_find_heads();
    init_said_day();
    init_document_number();
    init_find_signatures();
    init_heading_mark();
    init_line_shape();
    init_read_row();
    init_sentence_end();
    KIND = /(?:通知|[决決]定|[决決][议議]|[办辦]法|意[见見]|公告|[条條]例|[规規]定|[规規][则則]|方案|代[电電]|批[复復]|函|通[报報]|命令|令|[细細][则則]|通告|[布佈]告|公示|[议議]案|名[单單]|[纪紀]要|答[复覆]|复函|[报報]告|[请請]示)(?:[（(].{1,20}[）)])?$/u;
    LONGEST_LABEL2 = 6;
    ORDER2 = /^第\s*\d{1,4}(?:\s*[/／]\s*\d{2,4})?\s*[号號]\p{Script=Han}{0,14}(?:批示|命令|令|公告|決議|决议|行政法[规規]|法律)$/u;
    NOTICE = /(?:通知|公告|通告|公示|启事|声明|提示|预告|倡议书?|公开信|讣告|说明|简讯)$/u;
    ADDRESSEE2 = /^各|^.{1,12}[：:]$|(?:政府|部门|单位|机构|[局厅委办院校])[：:]$/u;
    LONGEST_NOTICE = 30;
    MOST_TITLE_LINES2 = 4;
    NAMED2 = /《([^《》]{4,80}(?:《[^》]*》[^《》]*)?)》/gu;
  }
});

// lib/ingest/forms/document/read-document.ts
function readDocument({ lines, furniture, context }) {
  if (lines.length === 0) return null;
  const { item, isSure: isSure2 } = readOneDocument(lines, context, onLine(furniture));
  const share = isSure2 ? SURE : UNSURE;
  return {
    items: [item],
    others: [],
    masthead: null,
    explained: lines.length * share,
    contradictions: 0
  };
}
function onLine(furniture) {
  return furniture.flatMap(
    ({ line, reason }) => reason === PAGE_INFORMATION ? [{ name: reason, value: line.text, kind: "webDate" }] : []
  );
}
function readDocuments({ lines, context }) {
  const starts = documentStarts(lines);
  if (starts.length < 2) return null;
  const first = starts[0] ?? 0;
  const masthead = readMasthead(lines.slice(0, first));
  const known = {
    year: masthead.date.year ?? context.year,
    month: masthead.date.month ?? context.month
  };
  const others = [];
  let path = [];
  const openSection = (index) => {
    const line = lines[index];
    const label = line && isLabel(lines, index) ? closed(line.text) : null;
    const name2 = line && (sectionName(line.text) ?? label);
    if (!line || name2 == null) return 0;
    others.push({ line, role: "section" });
    path = [name2];
    return 1;
  };
  const above = masthead.roles.slice(0, masthead.roles.length - openSection(first - 1));
  const items = starts.map((start, at) => {
    const end = starts[at + 1] ?? lines.length;
    const own = path;
    const isNamed3 = at + 1 < starts.length ? openSection(end - 1) : 0;
    const { item } = readOneDocument(lines.slice(start, end - isNamed3), known);
    return { ...item, path: own.length > 0 ? own : item.path };
  });
  return {
    items: [...masthead.lead, ...items],
    others: [...above, ...others],
    masthead: masthead.name,
    explained: lines.length * MANY,
    contradictions: items.filter(
      ({ text, title, fields: fields2 }) => text.length === 0 || title === null && fields2.length === 0
    ).length
  };
}
function readOneDocument(lines, context, beside = []) {
  const head = headOf(lines);
  const { title: printed, tocTitle, lines: titleLines2, subtitles, offices } = documentTitle(head);
  const { text: all, contents } = withoutOwnContents(head.rest);
  const [opening] = all;
  const part2 = printed === null && opening && PART2.test(opening.text) && all.length > 1 ? opening : null;
  const title = printed ?? part2?.text ?? null;
  const text = part2 ? all.slice(1) : all;
  const ofTitle = /* @__PURE__ */ new Set([...titleLines2, ...offices]);
  const below = new Set(subtitles);
  const roles = head.roles.flatMap((roled) => {
    if (roled.role !== "title" || ofTitle.has(roled.line)) return [roled];
    return below.has(roled.line) ? [] : [{ ...roled, role: "title" }];
  });
  const firstWords = text.slice(0, 3).map((line) => line.text).join("");
  const number = head.number?.value ?? openingNumber(firstWords, title);
  const fields2 = keptFields(head.stated, number);
  const office = offices.map(
    (line) => closed(line.text).replace(/文\s*件\s*$/u, "").trim()
  ).filter((name2) => name2 !== "").join("\u3001");
  if (office !== "" && !fields2.some(({ name: name2 }) => name2 === "\u53D1\u6587\u673A\u5173"))
    fields2.push({ name: "\u53D1\u6587\u673A\u5173", value: office });
  const stated2 = [...head.stated, ...beside];
  const date = documentDate({ ...head, stated: stated2, text, subtitles }, context) ?? dateInTitle(title);
  const marks = text.filter(
    (line) => headingLevel(line.text) !== null || headingMark(line.text) !== null
  );
  return {
    item: {
      title,
      ...tocTitle === void 0 ? {} : { tocTitle },
      date,
      path: head.roles.flatMap(
        ({ line, role }) => role === "section" ? sectionName(line.text) ?? closed(line.text) : []
      ),
      fields: fields2,
      head: [...roles, ...part2 ? [{ line: part2, role: "title" }] : [], ...contents],
      text: [...subtitles, ...text]
    },
    isSure: number !== null || head.stated.length > 1 || marks.length >= 3 || head.notes.length > 0
  };
}
function headOf(lines) {
  const [first, second] = lines;
  const isStated = second !== void 0 && readField(second.text)?.kind != null;
  if (!first || !isStated || !PART2.test(first.text)) return readHead(lines);
  const head = readHead(lines.slice(1));
  const title = { line: first, role: "title" };
  return { ...head, groups: [[first], ...head.groups], roles: [title, ...head.roles] };
}
function withoutOwnContents(lines) {
  const start = lines.slice(0, 8).findIndex(({ text }) => /^目\s*[录錄次]$/u.test(text));
  const first = lines[start + 1];
  if (start < 0 || !first) return { text: lines, contents: [] };
  const key = titleKey(first.text);
  const again = lines.findIndex(
    ({ text }, index) => index > start + 1 && titleKey(text).startsWith(key)
  );
  const own = lines.slice(start, again);
  if (again < 0 || own.some(({ text }) => isProse(text))) return { text: lines, contents: [] };
  return {
    text: [...lines.slice(0, start), ...lines.slice(again)],
    contents: own.map((line) => ({ line, role: "contents" }))
  };
}
var SURE, UNSURE, PART2, MANY, document, documents;
var init_read_document = __esm({
  "lib/ingest/forms/document/read-document.ts"() {
    "use strict";
    init_join_title();
    init_read_masthead();
    init_title_key();
    init_find_heads();
    init_field_line();
    init_find_furniture();
    init_heading_mark();
    init_line_shape();
    init_document_date();
    init_document_title();
    init_opening_number();
    init_read_head();
    init_split_documents();
    SURE = 0.6;
    UNSURE = 0.35;
    PART2 = /^第\s*[一二三四五六七八九十百\d]+\s*[编編篇部卷章节節](?=\s|$)/u;
    MANY = 0.8;
    document = { name: "\u5355\u7BC7\u6587\u4EF6", read: readDocument };
    documents = { name: "\u591A\u7BC7\u6587\u4EF6", read: readDocuments };
  }
});

// lib/ingest/forms/entries/parts-of-book.ts
function isDocumentOfParts(lines, starts, names) {
  const begins2 = new Set(starts);
  let plain2 = 0;
  let over = 0;
  lines.forEach(({ text }, index) => {
    if (headingLevel(text) !== 2 || /^第/u.test(text)) return;
    if (begins2.has(index + 1)) over += 1;
    else if (isProse(lines[index + 1]?.text ?? "")) plain2 += 1;
  });
  const isAgain = new Set(names).size < names.length && !SUMMARY.test(names[0] ?? "");
  return over > 0 ? plain2 > over : plain2 > 1 && isAgain;
}
function recurs(names) {
  const kinds = new Set(names);
  if (SUMMARY.test(names[0] ?? "") && kinds.size > 1) return false;
  if (kinds.size === 1 && names.length > 2) return true;
  const again = [...kinds].filter((name2) => names.filter((one) => one === name2).length > 1).length;
  return again > 1 && kinds.size * 2 <= names.length && again * 2 > kinds.size;
}
function withoutChapter(lines) {
  const at = lines.findIndex(
    ({ text, afterBlank }, index) => index > 0 && afterBlank && CHAPTER.test(text) && !isProse(text)
  );
  const isFilled = at > 0 && at < lines.length - 1;
  return isFilled ? { own: lines.slice(0, at), chapter: lines.slice(at) } : { own: lines, chapter: [] };
}
var CHAPTER, SUMMARY;
var init_parts_of_book = __esm({
  "lib/ingest/forms/entries/parts-of-book.ts"() {
    "use strict";
    init_heading_mark();
    init_line_shape();
    CHAPTER = /^第\s*\S{1,4}\s*[编編篇章节節](?=\s|$)/u;
    SUMMARY = /^(?:概\s*[况述貌]|综\s*述|简\s*[介况]|基本(?:情况|县情|镇情)|总\s*[述情])$/u;
  }
});

// lib/ingest/forms/entries/read-entries.ts
function readEntries(document2) {
  return readBy(document2, BRACKETED, LEAST_ENTRIES3) ?? readBy(document2, BULLETED, LEAST_BULLETED) ?? readBy(document2, PERSON2, LEAST_NAMED) ?? [DATED, NAMED3].filter((mark) => isNamed2(document2, mark)).map((mark) => readBy(document2, mark, LEAST_NAMED)).find((reading) => reading !== null) ?? null;
}
function isNamed2({ lines }, mark) {
  if (lines.some(({ text }) => CHAPTER.test(text)) || isDateOnly(lines.at(-1)?.text ?? ""))
    return false;
  const rows = findRows(lines);
  let section2 = 0;
  let last = 0;
  const names = lines.flatMap((line, index) => {
    if (!beginsEntry2(lines, index, mark)) return [];
    if (sectionsBefore(lines, rows, index, last + 1).length > 0) section2 += 1;
    last = index;
    return `${section2} ${mark.exec(line.text)?.[1] ?? ""}`;
  });
  const prose = lines.filter(({ text }) => isProse(text)).length;
  return new Set(names).size === names.length && names.length * 2 >= prose;
}
function readBy({ lines, context }, mark, least) {
  const starts = lines.flatMap((_, index) => beginsEntry2(lines, index, mark) ? [index] : []);
  const [first] = starts;
  if (first === void 0 || starts.length < least) return null;
  const names = starts.map((start) => {
    const text = lines[start]?.text ?? "";
    return mark.exec(text)?.slice(1).find(Boolean) ?? text;
  });
  if (recurs(names) || isDocumentOfParts(lines, starts, names)) return null;
  const above = lines.slice(0, first);
  const rows = findRows(lines);
  const name2 = lines[0]?.text ?? "";
  const named = isCollectionName(name2) || OF_YEARBOOK2.test(name2) || OF_YEAR.test(name2) ? 1 : 0;
  const ownSections = sectionsBefore(lines, rows, first, named);
  const masthead = readMasthead(above.slice(0, above.length - ownSections.length));
  const others = [...masthead.roles];
  const known = {
    year: masthead.date.year ?? context.year,
    month: masthead.date.month ?? context.month
  };
  const dates2 = CHRONICLE2.test(masthead.name ?? "") ? new EntryDates(known) : null;
  const items = [];
  let path = [];
  const persons = mark === PERSON2 ? namesAbove(lines, starts) : /* @__PURE__ */ new Map();
  const ofNames = new Set(persons.values());
  const open2 = (above2) => {
    const sections = above2.filter((line) => !ofNames.has(line));
    if (sections.length === 0) return;
    others.push(...sections.map((line) => ({ line, role: "section" })));
    path = sections.slice(-2).map(({ text }) => text);
  };
  open2(ownSections);
  starts.forEach((start, at) => {
    const next = starts[at + 1] ?? lines.length;
    const sections = at + 1 < starts.length ? sectionsBefore(lines, rows, next, start + 1) : [];
    const { own, chapter } = withoutChapter(lines.slice(start, next - sections.length));
    const person = persons.get(start);
    const item = person ? readPerson(person, own, path) : readEntry(own, mark, path, known);
    const date = dates2 === null ? item.date ?? masthead.day : dateOfEntry(item, dates2);
    items.push({ ...item, date });
    if (chapter.length > 0) items.push(readChapter(chapter));
    open2(sections);
  });
  const empty3 = items.filter(({ text }) => text.length === 0).length;
  const days = items.flatMap(
    ({ text }) => text.slice(1).filter((line) => isDateLine(line.text))
  ).length;
  return {
    items: [...masthead.lead.map((lead) => namedLead(lead, known)), ...items],
    others,
    masthead: masthead.name,
    explained: lines.length - first + masthead.roles.length,
    contradictions: empty3 + days * OF_DAY
  };
}
function readPerson(name2, text, path) {
  const head = [{ line: name2, role: "title" }];
  return { title: closed(name2.text), date: null, path, fields: [], head, text };
}
function namesAbove(lines, starts) {
  return new Map(
    starts.flatMap((start) => {
      const name2 = nameAbove(lines, start);
      return name2 === null ? [] : [[start, name2]];
    })
  );
}
function nameAbove(lines, index) {
  const [name2, life] = [lines[index - 1], lines[index]];
  const bare3 = name2?.text.replace(/\s+/gu, "") ?? "";
  const isName2 = name2?.afterBlank === true && /^\p{Script=Han}{2,4}$/u.test(bare3);
  return isName2 && life && isProse(life.text) && life.text.replace(/\s+/gu, "").startsWith(bare3) ? name2 : null;
}
function readChapter([title, ...text]) {
  const head = title ? [{ line: title, role: "title" }] : [];
  return { title: title?.text ?? null, date: null, path: [], fields: [], head, text };
}
function dateOfEntry({ text }, dates2) {
  const [first] = text;
  const found = first ? entryMark(first.text) : null;
  return found === null ? null : dates2.next(found.mark).date;
}
function beginsEntry2(lines, index, mark) {
  const text = lines[index]?.text ?? "";
  if (mark === PERSON2 && nameAbove(lines, index) !== null) return true;
  const match = mark.exec(text);
  if (!match || isDateOnly(match.slice(1).find((part2) => part2 !== void 0) ?? "")) return false;
  const field = readField(text);
  if (field !== null && field.kind !== null && lengthOf(field.value) < 60) return false;
  const rest = text.slice(match[0].length);
  if (mark === NAMED3)
    return headingMark(text) === null && readRow(lines[index]) === null && isProse(rest);
  if (rest === "") return isProse(lines[index + 1]?.text ?? "");
  if (/^[:：]/u.test(rest)) return false;
  if (!isProse(rest) && saysDay(lines[index + 1]?.text ?? "")) return false;
  return lengthOf(rest) > 12 || isProse(rest);
}
function sectionsBefore(lines, rows, index, least) {
  let from = index;
  while (from > least && index - from < 3 && !rows.has(from - 1) && isSectionLine2(lines[from - 1])) {
    from -= 1;
  }
  return lines.slice(from, index);
}
function isSectionLine2(line) {
  if (!line || /^[（(]/u.test(line.text) || TWO_LABELS.test(line.text)) return false;
  return isTitleShaped(line.text) && lengthOf(line.text) <= LONGEST_SECTION2;
}
function firstDate2([first], context) {
  const [date] = dateExpressions(first?.text ?? "");
  return date?.start === 0 ? resolveDate(date, context) : null;
}
function namedLead(lead, context) {
  const lines = lead.text;
  if (!NAMED3.test(lines[0]?.text ?? "")) return lead;
  const entry = readEntry(lines, NAMED3, lead.path, context);
  return { ...entry, head: [...lead.head, ...entry.head] };
}
function readEntry(lines, mark, path, context) {
  const [opening, ...rest] = lines;
  const match = opening && mark.exec(opening.text);
  if (!opening || !match)
    return { title: null, date: null, path, fields: [], head: [], text: lines };
  const name2 = match.slice(1).find((part2) => part2 !== void 0) ?? null;
  const isSentence = /^[，,]/u.test(opening.text.slice(match[0].length));
  const [title, text] = isSentence ? [null, opening] : splitLine(opening, match[0].length);
  const all = text ? [text, ...rest] : rest;
  const hour = name2 !== null && CLOCK.test(name2) ? name2 : null;
  return {
    title: hour === null ? name2 : null,
    date: leadDate(all[0]?.text ?? "", context) ?? (mark === DATED ? firstDate2(all, context) : null),
    path,
    fields: hour === null ? [] : [{ name: "\u65F6\u95F4", value: hour }],
    head: title ? [{ line: title, role: hour === null ? "title" : "field" }] : [],
    text: all
  };
}
var entries, BRACKETED, BULLETED, NAMED3, PERSON2, DATED, LEAST_ENTRIES3, LEAST_BULLETED, LEAST_NAMED, LONGEST_SECTION2, CHRONICLE2, OF_DAY, OF_YEAR, CLOCK, TWO_LABELS, OF_YEARBOOK2;
var init_read_entries = __esm({
  "lib/ingest/forms/entries/read-entries.ts"() {
    "use strict";
    init_date_expression();
    init_resolve_date();
    init_entry_dates();
    init_find_entries();
    init_collection_name();
    init_document_date();
    init_join_title();
    init_read_masthead();
    init_said_day();
    init_field_line();
    init_find_rows();
    init_heading_mark();
    init_line_shape();
    init_read_row();
    init_text_line();
    init_parts_of_book();
    entries = { name: "\u6761\u76EE", read: readEntries };
    BRACKETED = /^(?:【([^】]{2,40})】|〖([^〗]{2,40})〗|［([^］]{2,40})］|\[([^\]]{2,40})\])\s*/u;
    BULLETED = /^[■●◆◎▲◇○△☆★]\s*([^\s，。；：,;:]{2,24})[\s\u3000]+(?=\S{8})/u;
    NAMED3 = /^(\p{Script=Han}[^\s，。；：、,;:（）()]{1,13}(?:[（(][^（）()]{3,16}[）)])?)(?: {2,}|\u3000+)(?=\S)/u;
    PERSON2 = /^(\p{Script=Han}[\s\u3000]?\p{Script=Han}{1,3}[\s\u3000]*[（(]\s*(?:约|公元|生于)?\s*\d{3,4}[^（）()。，]{0,14}[）)])[\s\u3000]*(?=\S)/u;
    DATED = /^(\p{Script=Han}{2,8})[\s\u3000]+(?=(?:(?:19|20)\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?|民国\S{1,4}年\S{0,6})[\s\u3000，,])/u;
    LEAST_ENTRIES3 = 2;
    LEAST_BULLETED = 3;
    LEAST_NAMED = 3;
    LONGEST_SECTION2 = 24;
    CHRONICLE2 = /大\s*事|[纪记]事|要事/u;
    OF_DAY = 0.5;
    OF_YEAR = /[（(](?:19|20)\d{2}年[^（）()]{0,8}[）)]$/u;
    CLOCK = /^\d{1,2}\s*(?:[:：]\s*\d{2}|[时時](?:\s*\d{1,2}分?)?)$/u;
    TWO_LABELS = /[:：]\S+\s+\S{1,8}[:：]/u;
    OF_YEARBOOK2 = /年\s*[鉴鑑]\s*\d{0,4}(?:\s{2,}|\u3000)/u;
  }
});

// lib/ingest/roles/assign-text-roles.ts
function assignTextRoles(lines, setting) {
  const signatures = findSignatures(lines);
  const rows = findRows(lines);
  const headings = plainHeadings(lines, signatures, rows, setting);
  const parts2 = [];
  lines.forEach((line, index) => {
    const cells = rows.get(index);
    const before = parts2.at(-1);
    if (cells) parts2.push({ line, role: "row", cells });
    else if (signatures.has(index)) parts2.push({ line, role: "signature" });
    else if (before && goesOn4(before, line, setting)) parts2.push({ line, role: "continuation" });
    else if (line.heading !== null)
      parts2.push({ line, role: "heading", level: Math.min(line.heading, DEEPEST2) });
    else if (isListEntry(lines, index)) parts2.push({ line, role: "list" });
    else {
      const level = markedLevel(lines, index, signatures) ?? (headings.has(index) ? 2 : null);
      if (level === null) parts2.push({ line, role: "paragraph" });
      else parts2.push({ line, role: "heading", level });
    }
  });
  return parts2;
}
function markedLevel(lines, index, signatures) {
  const text = lines[index]?.text ?? "";
  const level = headingLevel(text);
  if (level === null || !/[。！？]$/u.test(text)) return level;
  const next = lines[index + 1];
  if (next === void 0 || signatures.has(index + 1)) return null;
  const mark = headingMark(next.text);
  return mark !== null && mark.level <= level ? null : level;
}
function goesOn4(before, line, setting) {
  const { startsParagraph } = line.source;
  if (startsParagraph !== void 0 && line.indent === 0) return !startsParagraph;
  if (!["paragraph", "list", "continuation"].includes(before.role)) return false;
  const { text } = before.line;
  if (hasOpenBracket(text) && lengthOf(text) < 60 && !line.afterBlank) return true;
  if (line.heading !== null || headingMark(line.text) !== null || LIST_MARK2.test(line.text)) {
    return false;
  }
  if (SENT_TO.test(line.text)) return false;
  if (labelOf(line.text) !== "" && labelOf(text) !== "" && before.role !== "continuation")
    return false;
  if (setting.width === null && /^[（(][^（）()]+[）)]$/u.test(text)) return false;
  const isOpen = !endsSentence(text) && !/[；;：:]$/u.test(text);
  if (setting.width !== null) {
    if (!isFull(before.line, setting)) return false;
    if (line.afterBlank && !isOpen) return false;
    return isOpen || setting.isIndented && line.indent === 0 && !line.afterBlank;
  }
  if (!isOpen || line.afterBlank || BEGINS.test(line.text) || LISTED.test(text)) return false;
  return /[，,、]$/u.test(text) || lengthOf(text) >= LONG_OPEN && line.indent === 0;
}
function plainHeadings(lines, signatures, rows, setting) {
  const found = /* @__PURE__ */ new Set();
  const isShort = (index) => {
    const line = lines[index];
    const text = line?.text ?? "";
    if (!line || isFull(line, setting) || /[，：:]/u.test(text)) return false;
    if (signatures.has(index) || rows.has(index) || /^[（(“"'\d]|^《[^》]*》?$/u.test(text))
      return false;
    return isTitleShaped(text) && lengthOf(text) <= LONGEST_HEADING2;
  };
  for (let index = 0; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? "";
    if (NAMED_LIST.test(text) && isAbove(lines, index)) found.add(index);
    if (!isShort(index)) continue;
    let end = index + 1;
    while (isShort(end)) end += 1;
    const before = lines[index - 1]?.text ?? "\u3002";
    const after = lines[end]?.text ?? "";
    const isUnderName = NAMED_LIST.test(before);
    const isEnd = endsSentence(before) || rows.has(index - 1) || headingLevel(before) !== null || isUnderName || lines[index]?.afterBlank === true && lengthOf(before) <= LONGEST_HEADING2;
    const most2 = isUnderName ? lines.length : index === 0 ? MOST_AT_HEAD : MOST_HEADINGS;
    if (isEnd && end - index <= most2 && (isProse(after) || isSpeech(after) || headingLevel(after) !== null)) {
      const first = isUnderName ? end - 1 : index;
      if (!isUnderName || end - index > 1) for (let at = first; at < end; at += 1) found.add(at);
    }
    index = end - 1;
  }
  return found;
}
function isSpeech(text) {
  return /^\p{Script=Han}{2,16}[：:︰]\s*\S/u.test(text);
}
function isAbove(lines, index) {
  const after = lines[index + 1];
  return after !== void 0 && lengthOf(after.text) <= LONGEST_HEADING2 && !/[。；;]/u.test(after.text);
}
function isListEntry(lines, index) {
  const line = lines[index];
  if (!line) return false;
  if (line.source.isListItem || LIST_MARK2.test(line.text)) return true;
  const found = headingMark(line.text);
  if (found === null || found.level < 3 || /[条條]$/u.test(found.mark)) return false;
  if (/[；;]$/u.test(line.text)) return true;
  const before = lines[index - 1]?.text ?? "";
  if (/[；;]$/u.test(before) && headingMark(before)?.level === found.level) return true;
  const isBeside = [lines[index - 1], lines[index + 1]].some(
    (other) => other !== void 0 && headingMark(other.text)?.level === found.level
  );
  return isBeside && lengthOf(line.text) <= 60 && (headingLevel(line.text) === null || found.level === 4);
}
var LONG_OPEN, DEEPEST2, LONGEST_HEADING2, MOST_HEADINGS, MOST_AT_HEAD, NAMED_LIST, SENT_TO, BEGINS, LISTED, LIST_MARK2;
var init_assign_text_roles = __esm({
  "lib/ingest/roles/assign-text-roles.ts"() {
    "use strict";
    init_find_rows();
    init_find_signatures();
    init_heading_mark();
    init_line_shape();
    init_sentence_end();
    init_setting();
    LONG_OPEN = 25;
    DEEPEST2 = 4;
    LONGEST_HEADING2 = 32;
    MOST_HEADINGS = 3;
    MOST_AT_HEAD = 6;
    NAMED_LIST = /^\p{Script=Han}{2,10}[：:]$/u;
    SENT_TO = /^(?:[报報送发發]|抄\s*[送报報]|主\s*送|分\s*送)\s*[:：]/u;
    BEGINS = /^(?:[上下]午|晚上|\d{1,2}[:：]\d{2}|(?:图|表|照片)\s*[\d一二三四五六七八九十]+(?:[—-]\d+)?\s)/u;
    LISTED = /[.．…⋯·]{3,}.{0,16}\d{1,4}[)）]?$/u;
    LIST_MARK2 = /^(?:[·•●○◆■□▪◇*＊-]\s*(?=\S)|[①-⑳⑴-⒇])/u;
  }
});

// lib/ingest/forms/fields/read-fields.ts
function readFields2({ lines: printed, context, setting }) {
  const signs = printed.filter(({ text }) => isSeparator(text));
  const lines = signs.length === 0 ? printed : printed.filter((line) => !signs.includes(line));
  const all = lines.map((line, at) => {
    const isTitle = /^[【［[]/u.test(line.text) && statedDay(lines[at + 1]?.text ?? "");
    return { line, field: isTitle ? null : readField(line.text.replace(COUNT3, "")) };
  });
  const starts = groupStarts(all);
  const [first] = starts;
  if (first === void 0 || starts.length < 2) return null;
  if (isInParts(lines, starts)) return null;
  const heads = headsAbove(all, starts);
  const labels = heads === null ? labelsAbove(all, starts) : null;
  const above = (at) => heads?.[at] ?? (labels === null ? 0 : 1);
  const masthead = readMasthead(lines.slice(0, first - above(0)));
  const known = {
    year: masthead.date.year ?? context.year,
    month: masthead.date.month ?? context.month
  };
  let path = [];
  const items = starts.map((start, at) => {
    const end = at + 1 < starts.length ? (starts[at + 1] ?? 0) - above(at + 1) : all.length;
    const item = readGroup(all.slice(start, end), known, setting);
    const label = labels?.[at];
    if (label) return withAsked(withLabel(item, label));
    if (heads === null) return withAsked(item);
    const headed2 = underTitle(item, lines.slice(start - (heads[at] ?? 0), start));
    path = headed2.path.length > 0 ? headed2.path : path;
    return { ...headed2, path };
  });
  const empty3 = items.filter(({ title, text }) => title === null && text.length === 0).length;
  return {
    items: [...masthead.lead, ...items],
    others: [
      ...masthead.roles,
      ...signs.map((line) => ({ line, role: "furniture", reason: "\u5206\u9694\u7EBF" }))
    ],
    masthead: masthead.name,
    explained: lines.length - first + above(0) + masthead.roles.length + signs.length,
    contradictions: empty3
  };
}
function isInParts(lines, starts) {
  const dressesOf = (some) => some.flatMap(
    ({ text }) => headingMark(text)?.mark.replace(/[\d一二三四五六七八九十]+/gu, "#") ?? []
  );
  const above = dressesOf(lines.slice(0, starts[0])).at(-1);
  const below = dressesOf(lines.slice(starts.at(-1)));
  return above !== void 0 && below.filter((one) => one === above).length > 1;
}
function groupStarts(all) {
  const hasContents = all.some(({ line }) => /^[\s【]*目\s*[录錄次][\s】]*$/u.test(line.text));
  const places2 = /* @__PURE__ */ new Map();
  all.forEach(({ field }, index) => {
    if (!field) return;
    const own = places2.get(field.name);
    if (own) own.push(index);
    else places2.set(field.name, [index]);
  });
  const isYearbook = [...places2].some(
    ([name2, starts]) => SUMMARY.test(name2) && starts.every((at) => /^[【［[]/u.test(all[at]?.line.text ?? ""))
  );
  if (isYearbook) return [];
  for (const [name2, starts] of places2) {
    if (starts.length < 2 || SPEAKER.test(name2)) continue;
    const groups = starts.map((start, at) => all.slice(start, starts[at + 1]));
    const isGroup = (group) => new Set(group.flatMap((one) => one.field?.name ?? [])).size >= LEAST_FIELDS2;
    const shared = groups.filter((group) => {
      const isMarked = !hasContents && /^[【[]/u.test(group[0]?.line.text ?? "");
      const later = isMarked ? group.slice(1).find(({ field }) => field !== null) : group[1];
      const second = later?.field?.name;
      return second !== void 0 && (places2.get(second)?.length ?? 0) >= 2;
    });
    if (groups.every(isGroup) && shared.length * 2 > groups.length) return starts;
  }
  return [];
}
function headsAbove(all, starts) {
  const states = ({ field }) => field !== null && (field.kind === "title" || TITLE5.test(field.name));
  if (all.some(states)) return null;
  const dresses = starts.map((start) => dressOf(all[start - 1]?.line.text ?? ""));
  if (dresses[0] != null && dresses.every((one) => one === dresses[0])) return starts.map(() => 1);
  const counts = starts.map((start) => {
    for (let count3 = 1; count3 <= MOST_TITLE_LINES3; count3 += 1) {
      const { line, field } = all[start - count3] ?? {};
      if (!line || field || !isTitleShaped(line.text)) return 0;
      if (line.afterBlank) return count3;
    }
    return 0;
  });
  return counts.every((count3) => count3 > 0) ? counts : null;
}
function dressOf(text) {
  if (!isTitleShaped(text)) return null;
  const mark = BULLET2.exec(text)?.[0] ?? TITLE_COUNT.exec(text)?.[0];
  return mark === void 0 ? null : mark.replace(/[\d一二三四五六七八九十]+/u, "#").trim();
}
function labelsAbove(all, starts) {
  const labels = starts.flatMap((start) => {
    const { line, field } = all[start - 1] ?? {};
    return line && !field && /\d|[一二三四五六七八九十]/u.test(line.text) ? [line] : [];
  });
  const keys = labels.map(
    ({ text }) => text.replace(/[\d一二三四五六七八九十百]+/gu, "#").replace(/\s+/gu, "")
  );
  const isAlike = keys.length === starts.length && keys.every((key) => key === keys[0]);
  return isAlike && (keys[0]?.length ?? 0) <= LONGEST_NUMBER ? labels : null;
}
function withLabel(item, label) {
  return {
    ...item,
    fields: [{ name: "\u7F16\u53F7", value: label.text }, ...item.fields],
    head: [{ line: label, role: "field" }, ...item.head]
  };
}
function underTitle(item, above) {
  const [first] = above;
  const isLabelled = first !== void 0 && above.length > 1 && lengthOf(first.text) <= LONGEST_LABEL3;
  const titles = isLabelled ? above.slice(1) : above;
  const [marked2] = titles;
  const isMarked = marked2 !== void 0 && BULLET2.test(marked2.text);
  const own = isMarked ? titles.slice(0, 1) : titles;
  const below = titles.slice(own.length);
  const head = own.map((line) => ({ line, role: "title" }));
  if (isLabelled) head.unshift({ line: first, role: "section" });
  const lead = below.map((line) => ({ line, role: "paragraph" }));
  const printed = joinTitle(own.map(({ text }) => text)).replace(BULLET2, "").replace(TITLE_COUNT, "");
  return {
    ...item,
    title: printed,
    path: isLabelled ? [closed(first.text)] : [],
    head: [...head, ...item.head],
    text: [...lead, ...item.text]
  };
}
function readGroup(group, context, setting) {
  const head = [];
  const text = [];
  let run = [];
  const close = () => {
    text.push(...assignTextRoles(run, setting));
    run = [];
  };
  const kept = [];
  let title = null;
  let date = null;
  let path = [];
  let isText4 = false;
  const texts = group.filter(
    ({ field }) => field !== null && TEXT3.test(field.name) && field.kind === null
  ).length;
  for (const { line, field } of group) {
    if (field === null || isText4 && field.kind === null && !TEXT3.test(field.name) && isProse(line.text)) {
      run.push(line);
      isText4 = true;
      continue;
    }
    const { name: name2, value } = field;
    isText4 = TEXT3.test(name2) && !TITLE5.test(name2);
    const isTitle = title === null && (field.kind === "title" || TITLE5.test(name2)) && value !== "";
    if (isTitle) title = value;
    else if (DATE4.test(name2) && date === null && value !== "") {
      const [expression] = dateExpressions(value);
      date = yearsOf(value) ?? (expression ? resolveDate(expression, context) : null);
      if (date === null || !/^(?:发布)?(?:时间|日期)$/u.test(name2)) kept.push({ name: name2, value });
    } else if (SECTION3.test(name2) && value !== "") path = [value];
    else if (isText4) {
      close();
      if (texts > 1) text.push({ line: { ...line, text: name2 }, role: "heading", level: 2 });
      else
        head.push({
          line: { ...line, text: line.text.slice(0, line.text.length - value.length) },
          role: "field"
        });
      if (value !== "") run.push({ ...line, text: value });
      continue;
    } else if (value === "" && field.kind === null) {
      close();
      text.push({ line: { ...line, text: name2 }, role: "heading", level: 2 });
      isText4 = true;
      continue;
    } else if (value !== "") kept.push({ name: field.kind === "number" ? "\u6587\u53F7" : name2, value });
    head.push({ line, role: isTitle ? "title" : "field" });
  }
  close();
  return { title, date, path, fields: kept, head, text };
}
function yearsOf(value) {
  const [, first, last] = /^(\d{4})年?\s*(?:至|到|[-—–~～]+)\s*(\d{4})年?$/u.exec(value) ?? [];
  return first !== void 0 && last !== void 0 && first < last ? dateRange(`${first}-01-01`, `${last}-12-31`) : null;
}
function withAsked(item) {
  const [asked, ...others] = item.fields;
  if (item.title !== null || asked === void 0 || fieldKind(asked.name) !== null) return item;
  const isWorded = lengthOf(asked.value) >= LEAST_TITLE2 && !/^[\d\s]+$/u.test(asked.value);
  const isTitle = isWorded && !isDateOnly(asked.value);
  return isTitle ? { ...item, title: asked.value, fields: others } : item;
}
var fields, TITLE5, DATE4, TEXT3, SECTION3, SPEAKER, LEAST_FIELDS2, LEAST_TITLE2, MOST_TITLE_LINES3, LONGEST_LABEL3, COUNT3, TITLE_COUNT, LONGEST_NUMBER, BULLET2;
var init_read_fields = __esm({
  "lib/ingest/forms/fields/read-fields.ts"() {
    "use strict";
    init_partial_date();
    init_date_expression();
    init_resolve_date();
    init_parts_of_book();
    init_join_title();
    init_read_masthead();
    init_find_heads();
    init_said_day();
    init_assign_text_roles();
    init_field_line();
    init_heading_mark();
    init_line_shape();
    fields = { name: "\u5B57\u6BB5", read: readFields2 };
    TITLE5 = /^(?:.{0,4}(?:标题|题目|题名|主题|名称|案由|议题|事项))$/u;
    DATE4 = /(?:时间|日期)$/u;
    TEXT3 = /(?:内容|正文|答复|回复|摘要|纪要|结果|情况|意见|建议|议定事项|诉求|来信|留言|决定|问题|提问|问|答)$/u;
    SECTION3 = /^(?:栏目|分类|类别|所属栏目|信件类型|来信类型|类型)$/u;
    SPEAKER = /^(?:问|答|提问|回答|记者|主持人?|主席)$|(?:先生|女士|议员|議員|主席|局长|局長)$/u;
    LEAST_FIELDS2 = 2;
    LEAST_TITLE2 = 6;
    MOST_TITLE_LINES3 = 4;
    LONGEST_LABEL3 = 6;
    COUNT3 = /^\d{1,3}\s*[.、．]\s*(?=\p{Script=Han}{2,10}[:：])/u;
    TITLE_COUNT = /^(?:\d{1,3}\s*[.、．]|[一二三四五六七八九十]{1,3}、|[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)])\s*(?=\S{2})/u;
    LONGEST_NUMBER = 8;
    BULLET2 = /^[◎○●◆◇■□★☆▲△※]\s*/u;
  }
});

// lib/ingest/forms/headed/read-headed.ts
function readHeaded({ lines, context }) {
  const level = itemLevel(lines);
  if (level === null) return null;
  const others = [];
  const items = [];
  const first = lines.findIndex(({ heading }) => heading !== null && heading <= level);
  const masthead = readMasthead(lines.slice(0, first));
  others.push(...masthead.roles);
  let known = {
    year: masthead.date.year ?? context.year,
    month: masthead.date.month ?? context.month
  };
  const path = [];
  let lead = [];
  const closeLead = () => {
    const days = lead.every(({ text }) => isDateLine(text)) ? lead.flatMap(({ text }) => dateExpressions(text)) : [];
    if (days[0]?.year != null) {
      others.push(...lead.map((line) => ({ line, role: "date" })));
      known = { year: days[0].year, month: days[0].month };
    } else if (lead.length > 0) {
      items.push({
        title: path.at(-1) ?? null,
        date: null,
        path: path.slice(0, -1),
        fields: [],
        head: [],
        text: lead
      });
    }
    lead = [];
  };
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    if (line.heading !== null && line.heading < level) {
      closeLead();
      path.splice(line.heading - 1);
      path.push(line.text);
      others.push({ line, role: "section" });
    } else if (line.heading === level) {
      closeLead();
      let end = index + 1;
      while (end < lines.length && (lines[end]?.heading ?? Infinity) > level) end += 1;
      items.push(readItem(lines.slice(index, end), path.slice(-2), known));
      index = end - 1;
    } else lead.push(line);
  }
  closeLead();
  return {
    items: [...masthead.lead, ...items],
    others,
    masthead: masthead.name,
    explained: lines.length * 0.8,
    contradictions: items.filter(({ text }) => text.length === 0).length
  };
}
function itemLevel(lines) {
  for (let level = 1; level <= 4; level += 1) {
    const places2 = lines.flatMap(({ heading }, index) => heading === level ? [index] : []);
    if (places2.length < 2) continue;
    const filled = places2.filter((index) => {
      const next = lines[index + 1];
      return next !== void 0 && next.heading === null;
    });
    if (filled.length < places2.length * LEAST_SHARE2) continue;
    const days = places2.filter((index) => isDateOnly(lines[index]?.text ?? ""));
    if (days.length * 2 > places2.length) return null;
    const counted = places2.filter((index) => headingLevel(lines[index]?.text ?? "") !== null);
    if (counted.length * 2 >= places2.length) return null;
    const isUnderTitle = level > 1 && lines.filter(({ heading }) => heading !== null && heading < level).length === 1;
    const dated = places2.filter((index) => {
      const text = lines[index + 1]?.text ?? "";
      return isDateLine(text) || isLedByDate(text);
    });
    return isUnderTitle && dated.length < places2.length * LEAST_SHARE2 ? null : level;
  }
  return null;
}
function readItem([title, ...below], path, context) {
  const dates2 = below.slice(0, 1).filter(({ text: text2 }) => isDateLine(text2));
  const text = below.slice(dates2.length);
  const head = title ? [{ line: title, role: "title" }] : [];
  head.push(...dates2.map((line) => ({ line, role: "date" })));
  const date = documentDate({ text, notes: [], subtitles: [], dates: dates2, stated: [] }, context);
  return { title: title?.text ?? null, date, path, fields: [], head, text };
}
var headed, LEAST_SHARE2;
var init_read_headed = __esm({
  "lib/ingest/forms/headed/read-headed.ts"() {
    "use strict";
    init_date_expression();
    init_document_date();
    init_read_masthead();
    init_said_day();
    init_heading_mark();
    init_line_shape();
    headed = { name: "\u6807\u9898\u6837\u5F0F", read: readHeaded };
    LEAST_SHARE2 = 0.6;
  }
});

// lib/ingest/forms/lines/read-lines.ts
function readIndex({ lines, context }) {
  const indexed = indexedBy(INDEXED, lines);
  const dated = indexed.length > 0 ? [] : indexedBy(DATED_FIRST, lines);
  const isIndex = dated.every(({ line }) => line.source.isListItem) || dated.filter(({ title }) => NAMED_KIND.test(title)).length * 2 > dated.length;
  const found = isIndex && dated.length > 0 ? dated : indexed;
  const [first] = found;
  if (!first || found.length < LEAST_TEXTS) return null;
  const others = lines.filter((line) => !found.some((one) => one.line === line));
  const above = lines.slice(0, lines.indexOf(first.line));
  const areNames = above.length === others.length && above.every(({ text }) => isName(text));
  if (others.length > 1 && !areNames) return null;
  return {
    items: found.map(({ line, title, date }) => ({
      title,
      date: dateExpressions(date).map((one) => resolveDate(one, context))[0] ?? null,
      path: [],
      fields: [],
      head: [{ line, role: "title" }],
      text: []
    })),
    others: others.map((line) => ({ line, role: "title" })),
    masthead: others.at(-1)?.text ?? null,
    explained: lines.length,
    contradictions: 0
  };
}
function isName(text) {
  return lengthOf(text) <= LONGEST_NAME && !endsSentence(text);
}
function indexedBy(pattern, lines) {
  return lines.flatMap((line) => {
    const { title, date } = pattern.exec(line.text)?.groups ?? {};
    return title === void 0 || date === void 0 ? [] : [{ line, title, date }];
  });
}
function readDocumentLines({ lines, context }) {
  const items = lines.flatMap((line) => {
    const [, title = "", number = ""] = DOCUMENT2.exec(line.text) ?? [];
    if (documentNumber(number) === null) return [];
    const [head, docno, text] = splitLine(
      line,
      title.length,
      line.text.indexOf(number) + number.length
    );
    if (!head || !docno || !text) return [];
    const sources = { text: [text], notes: [], subtitles: [], dates: [], stated: [] };
    return [
      {
        title,
        date: documentDate(sources, context),
        path: [],
        fields: [{ name: "\u6587\u53F7", value: number }],
        head: [
          { line: head, role: "title" },
          { line: docno, role: "field" }
        ],
        text: [text]
      }
    ];
  });
  if (items.length < lines.length) return null;
  return { items, others: [], masthead: null, explained: lines.length, contradictions: 0 };
}
function readLines2(document2) {
  const { lines } = document2;
  if (lines.length < LEAST_TEXTS) return null;
  const whole2 = readIndex(document2) ?? readDocumentLines(document2);
  if (whole2) return whole2;
  const isText4 = lines.every((line) => lengthOf(line.text) >= SHORTEST_TEXT && !readRow(line));
  const cut = lines.filter(({ text }) => !endsSentence(text)).length;
  if (!isText4 || cut * 2 < lines.length) return null;
  const items = lines.map((line) => ({
    title: null,
    date: null,
    path: [],
    fields: [],
    head: [],
    text: [line]
  }));
  return { items, others: [], masthead: null, explained: lines.length, contradictions: 0 };
}
var LEAST_TEXTS, SHORTEST_TEXT, LONGEST_NAME, lineByLine, INDEXED, DATED_FIRST, NAMED_KIND, DOCUMENT2;
var init_read_lines = __esm({
  "lib/ingest/forms/lines/read-lines.ts"() {
    "use strict";
    init_date_expression();
    init_resolve_date();
    init_document_date();
    init_document_number();
    init_line_shape();
    init_read_row();
    init_sentence_end();
    init_text_line();
    LEAST_TEXTS = 3;
    SHORTEST_TEXT = 200;
    LONGEST_NAME = 20;
    lineByLine = { name: "\u4E00\u884C\u4E00\u7BC7", read: readLines2 };
    INDEXED = /^[·•●○■▪*\-\s]*(?:\d{1,3}\s*[.、]\s*)?(?<title>\S.{3,80}?)(?:\s{2,}|\t|\u3000|[….·]{3,}|\s*(?=[[（(])|(?<=\p{Script=Han}|[）)》”])(?=20\d{2}-\d{2}-\d{2}$))\s*[[（(]?(?<date>(?:19|20)\d{2}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?)[\]）)]?$/u;
    DATED_FIRST = /^[·•●○■▪*\-\s]*(?:\d{1,3}\s*[.、]\s*)?[[（(]?(?<date>(?:19|20)\d{2}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?)[\]）)]?\s*(?<title>[^\s\d.、-][^。]{3,80}|(?<=\s)(?:19|20)\d{2}[^\d/.-][^。]{3,80})$/u;
    NAMED_KIND = /(?:通知|公告|公示|通告|决定|办法|意见|规定|方案|批复|通报|报告|名单|令|解读|函)(?:[（(].{1,20}[）)])?$/u;
    DOCUMENT2 = /^(\S.{4,58}?\S)\s+(\S{4,24}?[号號])\s+(?=\S)/u;
  }
});

// lib/ingest/forms/listed/office-names.ts
function withShortNames(title) {
  return SHORT2.reduce((text, [long, short]) => text.replaceAll(long, short), title);
}
function withoutOffice(title) {
  return title.replace(OFFICE2, "");
}
function otherWordings(title) {
  const full = SHORT2.reduce(
    (text, [long, short]) => text.includes(long) ? text : text.replaceAll(short, long),
    title
  );
  const own = withoutOffice(title);
  return [.../* @__PURE__ */ new Set([full, withShortNames(title), own, withShortNames(own)])].filter(
    (one) => one !== title
  );
}
var SHORT2, OFFICE2;
var init_office_names = __esm({
  "lib/ingest/forms/listed/office-names.ts"() {
    "use strict";
    SHORT2 = [
      ["\u4EBA\u6C11\u4EE3\u8868\u5927\u4F1A\u5E38\u52A1\u59D4\u5458\u4F1A", "\u4EBA\u5927\u5E38\u59D4\u4F1A"],
      ["\u4EBA\u6C11\u4EE3\u8868\u5927\u6703\u5E38\u52D9\u59D4\u54E1\u6703", "\u4EBA\u5927\u5E38\u59D4\u6703"],
      ["\u4EBA\u6C11\u4EE3\u8868\u5927\u4F1A", "\u4EBA\u5927"]
    ];
    OFFICE2 = /^\p{Script=Han}{1,30}?(?:政府|[厅局委院部室会會]|人大|政协|法院|检察院|办)(?=[关關][于於])/u;
  }
});

// lib/ingest/forms/listed/contents-line.ts
function pageOf(text) {
  const match = PAGE2.exec(plainDigits(text));
  const { bracketed, bare: bare3 } = match?.groups ?? {};
  if (!match) return null;
  if (bracketed !== void 0) return Number(bracketed);
  const isLed = LEADERS.test(match[0]) || /[…⋯]{2,}|[.．·]{4,}/u.test(text);
  return isLed || /[（(【[第Pp]/u.test(match[0]) ? Number(bare3) : null;
}
function withoutPage(text) {
  const page = pageOf(text);
  const title = page === null ? text : text.slice(0, text.length - (PAGE2.exec(plainDigits(text))?.[0].length ?? 0));
  const own = page === null ? title : title.trimEnd().replace(AUTHOR2, "");
  return { title: own.replace(/[\s.．…⋯‥·・•]+$/u, "").trim(), page };
}
var PAGE2, LEADERS, AUTHOR2;
var init_contents_line = __esm({
  "lib/ingest/forms/listed/contents-line.ts"() {
    "use strict";
    init_plain_digits();
    PAGE2 = /(?:\s*[（(]\s*(?<bracketed>\d{1,3})\s*[）)]|(?:[\s.．。…⋯‥·・•\-—–_]{2,}|\t|\s)[（(【[]?\s*(?:第|[Pp]\.?)?\s*(?<bare>\d{1,4})\s*(?:[页頁])?\s*[）)】\]]?)$/u;
    LEADERS = /[.．。…⋯‥·・•]{2,}|\t|\s{2,}|[—–-]{3,}/u;
    AUTHOR2 = /(?:[.．…⋯‥·・•]{2,}|\s{2,}|\t)\s*\p{Script=Han}{1,2}\s{0,2}\p{Script=Han}{1,2}$/u;
  }
});

// lib/ingest/forms/listed/read-list.ts
function readList2(lines) {
  const start = lines.slice(0, SEARCHED).findIndex(({ text }) => OPENING2.test(text));
  if (start < 0) return null;
  const end = bodyStart2(lines, start + 1);
  if (end === null) return null;
  const own = lines.slice(start + 1, end);
  const bare3 = own.filter(({ text }) => !isDecorated(text)).length || own.length;
  const hasPages = own.filter(({ text }) => pageOf(text) !== null).length * 3 >= bare3;
  const inBody = new Set(lines.slice(end).map(({ text }) => bareKey(text)));
  const body = lines.slice(end).map(({ text }) => titleKey(text)).join("");
  const empty3 = headingsOfBody(lines.slice(end), own);
  const titles = [];
  const sections = /* @__PURE__ */ new Set();
  let path = [];
  let open2 = "";
  let first = null;
  const areMarks = own.every(({ text }) => isDecorated(text));
  for (const [at, line] of own.entries()) {
    const printed = areMarks ? line.text.replace(DECORATED, "") : line.text;
    const { title, page } = withoutPage(printed);
    const isMarked = !areMarks && isDecorated(line.text);
    const isHeading = page === null && open2 === "" && (isMarked || hasPages && isHeadingOf2(line, inBody, own[at + 1], body) || !hasPages && (isCountedHeading(line, own) || empty3.has(bareKey(line.text))));
    if (isHeading) {
      const name3 = line.text.replace(DECORATED, "").trim();
      path = nextPath(path, name3, line.text, isMarked);
      sections.add(titleKey(name3)).add(bareKey(name3));
      continue;
    }
    first ??= line;
    open2 += title;
    if (page === null && hasPages) continue;
    const { title: bare4, number } = splitNumber(open2.replace(COUNT4, "").replace(OF_ORDER2, ""));
    const marked2 = areMarks ? [withoutPage(line.text).title] : [];
    const wordings = [bare4, open2.replace(COUNT4, ""), open2, ...marked2, ...otherWordings(bare4)];
    const keys = [...new Set(wordings.map(titleKey))];
    titles.push({ title: bare4, keys, number, page, path, line: first });
    open2 = "";
    first = null;
  }
  const chapters = titles.filter(({ line }) => CHAPTER2.test(line.text)).length;
  const parts2 = own.filter(({ text }) => NUMBERED_PART.test(text)).length;
  const isNumbered = own.some(({ text }) => /^\d{1,2}\.\d/u.test(text)) && parts2 * 2 > own.length;
  if (chapters * 2 > titles.length || isNumbered) return null;
  const counted = own.filter(({ text }) => headingMark(text) !== null).length;
  const [name2] = lines;
  const isOfOne = start > 0 && name2 !== void 0 && !isCollectionName(name2.text);
  if (isOfOne && counted === own.length && isCountedAlike(lines.slice(end), own)) return null;
  return titles.length < LEAST_TITLES2 ? null : { titles, sections, start, end };
}
function isCountedAlike(body, own) {
  const inBody = new Set(body.map(({ text }) => titleKey(text)));
  return own.filter(({ text }) => inBody.has(titleKey(withoutPage(text).title))).length * 2 > own.length;
}
function bodyStart2(lines, from) {
  const seen = /* @__PURE__ */ new Set();
  let open2 = [];
  let paged = 0;
  let last = -1;
  for (let index = from; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? "";
    const key = bareKey(withoutPage(text).title);
    const joined5 = key + bareKey(lines[index + 1]?.text ?? "");
    if (key === "") continue;
    const own = bareKey(withoutOffice(text));
    const led = bareKey(/^\S.*?\S(?=\u3000|\s{2})/u.exec(text)?.[0] ?? "");
    const isRepeated2 = [key, joined5, own, led].some((one) => seen.has(one)) && pageOf(text) === null;
    const end = paged >= LEAST_TITLES2 ? last + 1 : null;
    if (isRepeated2) return end ?? index;
    if (isProse(text) && pageOf(text) === null && (end !== null || lengthOf(text) > 60)) return end;
    if (pageOf(text) !== null) {
      paged += 1;
      last = index;
    }
    open2.push(text);
    for (const at of open2.keys()) {
      const { title } = withoutPage(open2.slice(at).join(""));
      for (const wording2 of [title, ...otherWordings(title)]) seen.add(bareKey(wording2));
    }
    if (pageOf(text) !== null || open2.length > MOST_TITLE_LINES4) open2 = [];
  }
  return null;
}
function bareKey(text) {
  const { title } = splitNumber(text.replace(DECORATED, "").replace(COUNT4, "").trim());
  return withShortNames(titleKey(title));
}
function isDecorated(text) {
  return /^[\s]*[【〔◆◇■□●★☆▲※]/u.test(text) && lengthOf(text) <= 30;
}
function isHeadingOf2({ text }, inBody, next, body) {
  if (lengthOf(text) > 16) return false;
  if (inBody.has(bareKey(text))) return true;
  const together2 = titleKey(text) + bareKey(withoutPage(next?.text ?? "").title);
  return !body.includes(together2);
}
function headingsOfBody(body, own) {
  const listed2 = new Set(own.map(({ text }) => bareKey(text)));
  const keys = body.map(({ text }) => bareKey(text));
  return new Set(keys.filter((key, at) => listed2.has(key) && listed2.has(keys[at + 1] ?? "")));
}
function isCountedHeading({ text }, own) {
  const isCounted2 = (line) => /^[一二三四五六七八九十]{1,3}\s*[、.．]/u.test(line);
  return isCounted2(text) && own.some((other) => !isCounted2(other.text) && !isDecorated(other.text));
}
function nextPath(path, name2, text, isMarked) {
  const bare3 = name2.replace(COUNT4, "").trim() || name2;
  const isSub = /^[（(]/u.test(text.trim()) && path.length > 0 && !isMarked;
  return isSub ? [path[0] ?? "", bare3] : [bare3];
}
var OPENING2, DECORATED, COUNT4, CHAPTER2, NUMBERED_PART, OF_ORDER2, LEAST_TITLES2, MOST_TITLE_LINES4, SEARCHED;
var init_read_list = __esm({
  "lib/ingest/forms/listed/read-list.ts"() {
    "use strict";
    init_collection_name();
    init_title_key();
    init_document_number();
    init_heading_mark();
    init_line_shape();
    init_contents_line();
    init_office_names();
    OPENING2 = /^[\s【[〔（(◆◇■□●○★☆▲※＊*—–-]*(?:本期|\S.{1,24}[\s\u3000]+)?(?:目\s*[录錄次]|要\s*目|CONTENTS)[\s】\]〕）):：◆◇■□●○★☆▲※＊*—–-]*(?:CONTENTS)?$/iu;
    DECORATED = /^[\s【[〔◆◇■□●○★☆▲※＊*]+|[\s】\]〕◆◇■□●○★☆▲※＊*]+$/gu;
    COUNT4 = /^(?:[一二三四五六七八九十]{1,3}\s*[、.．]|[（(]\s*[一二三四五六七八九十\d]{1,3}\s*[）)]|\d{1,3}\s*[.、．]|[·•●○\-–—]\s*)\s*/u;
    CHAPTER2 = /^第\s*\S{1,4}\s*[编章节条部]/u;
    NUMBERED_PART = /^\d{1,2}(?:\.\d{1,2})*\.?\s*(?=\p{Script=Han})/u;
    OF_ORDER2 = /\s*[（(][^（）()]{0,16}令第?\s*\d{1,4}\s*号[）)]$/u;
    LEAST_TITLES2 = 2;
    MOST_TITLE_LINES4 = 3;
    SEARCHED = 80;
  }
});

// lib/ingest/forms/listed/read-listed.ts
function readListed({ lines, context }) {
  const list = readList2(lines);
  if (!list) return null;
  const places2 = findPlaces(lines, list);
  if (places2.length < 2) return null;
  const masthead = readMasthead(lines.slice(0, list.start));
  const known = {
    year: masthead.date.year ?? context.year,
    month: masthead.date.month ?? context.month
  };
  const others = [
    ...masthead.roles,
    ...lines.slice(list.start, list.end).map((line) => ({ line, role: "contents" }))
  ];
  const items = [];
  const isSection2 = (line) => list.sections.has(bareKey(line.text));
  let before = list.end;
  let above = [];
  places2.forEach((place, at) => {
    const from = at === 0 ? announcedFrom(lines, before, place.start, true) : before;
    if (at === 0) {
      others.push(
        ...lines.slice(before, from).map((line) => ({ line, role: "section" }))
      );
      above = lines.slice(from, place.start);
    }
    const next = places2[at + 1]?.start ?? lines.length;
    const own = at + 1 < places2.length ? announcedFrom(lines, place.end + 1, next, false) : next;
    let end = own;
    while (end > place.end + 1 && isSection2(lines[end - 1])) end -= 1;
    others.push(...lines.slice(end, own).map((line) => ({ line, role: "section" })));
    const item = readItem2(place, lines, end, known, above);
    items.push({ ...item, date: item.date ?? masthead.day });
    above = lines.slice(own, next);
    before = own;
  });
  const missing = list.titles.length - places2.length;
  const empty3 = items.filter(({ text }) => text.length === 0).length;
  return {
    items,
    others,
    masthead: masthead.name,
    explained: lines.length,
    contradictions: missing + empty3,
    notes: missingTitles(list, places2)
  };
}
function announcedFrom(lines, least, start, isFirst) {
  const own = lines.slice(least, start);
  const signatures = findSignatures(own);
  const after = isFirst ? 0 : Math.max(...signatures, -1) + 1;
  const title = titleKey(lines[start]?.text ?? "");
  const whole2 = own.map(({ text }) => text);
  const isNamed3 = (from) => whole2.slice(from).some((text) => titleKey(text).includes(title) && /《/u.test(text));
  const numbers2 = own.flatMap(({ text }, at) => documentNumber(text) === null ? [] : [at]);
  const order = numbers2.findLast((at) => isNamed3(at));
  if (order !== void 0) {
    const head = order > 0 && isTitleShaped(whole2[order - 1] ?? "") ? order - 1 : order;
    return least + head;
  }
  const office = start - 1;
  const isOffice2 = office >= least + after && OFFICE3.test(lines[office]?.text ?? "");
  return isOffice2 && /^关于/u.test(lines[start]?.text ?? "") ? office : start;
}
function findPlaces(lines, { titles, end }) {
  const sources = lines.map(({ source, text }) => ({ ...source, text: withoutNumber(text) }));
  const places2 = [];
  let from = end;
  for (const entry of titles) {
    for (let start = from; start < lines.length; start += 1) {
      const found = titleAt(entry, sources, start);
      if (!found) continue;
      places2.push({ entry, start, end: found.index, offset: found.offset });
      from = found.index + 1;
      break;
    }
  }
  return places2;
}
function titleAt({ keys }, sources, start) {
  const match = (lines, at) => keys.map((key) => matchTitleExactly(lines, at, key)).find((one) => one !== null) ?? null;
  const exact = match(sources, start);
  const [line, ...more] = sources.slice(start, start + MOST_TITLE_LINES5);
  const own = line === void 0 ? "" : withoutOffice(line.text);
  if (exact || !line || own === line.text) return exact;
  const found = match([{ text: own }, ...more], 0);
  const cut = found?.index === 0 ? line.text.length - own.length : 0;
  return found && { index: start + found.index, offset: found.offset + cut };
}
function missingTitles({ titles }, places2) {
  const found = new Set(places2.map(({ entry }) => entry));
  return titles.filter((entry) => !found.has(entry)).map(({ title, line }) => ({
    line: line.number,
    expected: `\u6B63\u6587\u91CC\u6709\u76EE\u5F55\u7684\u6807\u9898${quote(title)}`,
    found: "\u6B63\u6587\u91CC\u6CA1\u6709\u627E\u5230\u5B83\uFF0C\u8FD9\u4E00\u6761\u6CA1\u6709\u5355\u72EC\u6536\u5F55\uFF1B\u5982\u6709\u6B63\u6587\uFF0C\u5728\u524D\u4E00\u6761\u91CC",
    remedy: "\u5728\u6B63\u6587\u91CC\u5B83\u7684\u6807\u9898\u524D\u52A0\u201C## \u201D\uFF0C\u6216\u8005\u6539\u6210\u4E0E\u76EE\u5F55\u4E00\u81F4"
  }));
}
function withoutNumber(text) {
  return splitNumber(text).title;
}
function readItem2(place, lines, end, context, above) {
  const { entry, start, end: last, offset } = place;
  const offices = above.length === 1 && OFFICE3.test(above[0]?.text ?? "") ? above : [];
  const head = offices.map((line) => ({ line, role: "title" }));
  const text = above.filter((line) => !offices.includes(line));
  lines.slice(start, last + 1).forEach((line, at) => {
    const rest = withoutNumber(line.text).slice(offset);
    const isCut = start + at === last && rest.trim() !== "" && offset > 0;
    const [title, more] = isCut ? splitLine(line, offset) : [line];
    if (title) head.push({ line: title, role: "title" });
    if (more) text.push(more);
  });
  text.push(...lines.slice(last + 1, end));
  const first = head[offices.length];
  const { item } = readOneDocument(
    first ? [{ ...first.line, text: entry.title }, ...text] : text,
    context
  );
  const number = entry.number ?? item.fields.find(({ name: name2 }) => name2 === "\u6587\u53F7")?.value ?? null;
  const others = item.fields.filter(({ name: name2 }) => name2 !== "\u6587\u53F7");
  return {
    ...item,
    title: entry.title,
    path: entry.path,
    page: entry.page,
    fields: number === null ? others : [{ name: "\u6587\u53F7", value: number }, ...others],
    head: [...head, ...item.head.filter(({ role }) => role !== "title")]
  };
}
var listed, MOST_TITLE_LINES5, OFFICE3;
var init_read_listed = __esm({
  "lib/ingest/forms/listed/read-listed.ts"() {
    "use strict";
    init_read_document();
    init_match_title();
    init_read_masthead();
    init_title_key();
    init_document_number();
    init_find_signatures();
    init_line_shape();
    init_text_line();
    init_ingest_problem();
    init_office_names();
    init_read_list();
    listed = { name: "\u76EE\u5F55", read: readListed };
    MOST_TITLE_LINES5 = 3;
    OFFICE3 = /^[\p{Script=Han}\s]{3,24}(?:府|厅|局|委|委员会|办公室|办公厅|部|院|会)$/u;
  }
});

// lib/ingest/forms/marked/exact-lines.ts
function readExactLine(line) {
  const { text, heading } = line;
  if (heading !== null) return { line, role: "heading", level: heading - 2 };
  const without = (mark) => ({ ...line, text: text.slice(mark.length).trim() });
  if (text.startsWith(ESCAPE)) return { line: without(ESCAPE), role: "paragraph" };
  if (text.startsWith(LIST)) return { line: without(LIST), role: "list" };
  if (text.startsWith(SIGNATURE)) return { line: without(SIGNATURE), role: "signature" };
  if (text.startsWith(CELL) && text.endsWith(CELL)) {
    const cells = text.slice(1, -1).split(/(?<!\\)\|/u);
    return { line, role: "row", cells: cells.map((cell) => cell.replaceAll("\\|", "|").trim()) };
  }
  return { line, role: "paragraph" };
}
var EXACT2, NOTE2, PATH_MARK2, DERIVED, ESCAPE, LIST, SIGNATURE, CELL;
var init_exact_lines = __esm({
  "lib/ingest/forms/marked/exact-lines.ts"() {
    "use strict";
    EXACT2 = "\u3014\u6807\u660E\u3015\u6BCF\u884C\u4E00\u6BB5\uFF1B\u6539\u597D\u540E\u628A\u8FD9\u4E2A\u6587\u4EF6\u653E\u56DE\u539F\u5904";
    NOTE2 = "\u6807\u660E\u8BF4\u660E";
    PATH_MARK2 = "\u203A";
    DERIVED = "\u3014\u62DF\u9898\u3015";
    ESCAPE = "\\";
    LIST = "- ";
    SIGNATURE = "\u843D\u6B3E\uFF1A";
    CELL = "|";
  }
});

// lib/ingest/forms/marked/read-marked.ts
function readMarked(document2) {
  return hasMarks(document2.lines) ? readByMarks(document2) : null;
}
function readMarkedYears(document2) {
  return hasMarks(document2.lines, true) ? readByMarks(document2) : null;
}
function readByMarks(document2) {
  const { lines } = document2;
  const isExact = lines[0]?.text === EXACT2;
  const starts = lines.flatMap(({ heading }, index) => heading === 2 ? [index] : []);
  const others = [];
  const items = [];
  const before = lines.slice(0, starts[0]);
  let path = [];
  let masthead = null;
  const lead = [];
  for (const line of before) {
    if (line.heading === 1) {
      path = pathOf(line.text);
      others.push({ line, role: "section" });
    } else if (isExact && line.text.startsWith(`${ISSUE_NAME}\uFF1A`)) {
      masthead = line.text.slice(ISSUE_NAME.length + 1);
      others.push({ line, role: "title" });
    } else if (line.text === EXACT2) others.push({ line, role: "furniture", reason: NOTE2 });
    else lead.push(line);
  }
  let context = isExact ? document2.context : ofYear(document2.context, before);
  if (!isExact && lead.length <= MOST_NAMES && lead.every(isOfWhole)) {
    masthead ??= lead.find(({ text }) => isTitleShaped(text))?.text ?? null;
    others.push(...lead.map((line) => ({ line, role: nameRole(line) })));
  } else if (lead.length > 0) {
    items.push({ title: null, date: null, path, fields: [], head: [], text: lead });
  }
  starts.forEach((start, at) => {
    const section2 = lines.slice(start, starts[at + 1]);
    const [title, ...rest] = section2;
    if (!title) return;
    items.push(
      readItem3(
        title,
        rest.filter(({ heading }) => heading !== 1),
        path,
        context,
        isExact
      )
    );
    for (const line of rest) {
      if (line.heading !== 1) continue;
      path = pathOf(line.text);
      others.push({ line, role: "section" });
      if (!isExact) context = ofYear(document2.context, [line], context);
    }
  });
  return { items, others, masthead, explained: Infinity, contradictions: 0 };
}
function isOfWhole({ text }) {
  if (isDateOnly(text) || isCollectionName(text)) return true;
  return isTitleShaped(text) && dateExpressions(text).some(({ year }) => year !== null);
}
function nameRole({ text }) {
  return isDateOnly(text) ? "date" : "title";
}
function ofYear(known, lines, before = known) {
  if (known.year !== null) return known;
  const found = lines.flatMap(({ text }) => isProse(text) ? [] : dateExpressions(text)).find(({ year }) => year !== null);
  if (!found) return before;
  return { year: found.year, month: found.to === null ? found.month : null };
}
function hasMarks(lines, areYears = false) {
  if (lines[0]?.text === EXACT2) return true;
  const count3 = (level) => lines.filter(({ heading }) => heading === level).length;
  const titles = lines.filter(({ heading }) => heading === 2);
  if (titles.length === 0) return false;
  if (!areYears && titles.filter(({ text }) => isDateOnly(text)).length * 2 > titles.length)
    return false;
  const deeper = lines.some(({ heading }) => heading !== null && heading > 2);
  const isTyped = titles.every(({ source }) => source.heading === void 0);
  const areAlone = isTyped && count3(1) === 0 && !deeper;
  const areParts = titles.length > 1 && titles.every(({ text }) => headingLevel(text) !== null);
  if (areParts && !areAlone) return false;
  if (titles.length === 1 && count3(1) === 0 && deeper) return false;
  if (isTyped || lines.some(({ text }) => text.startsWith(`${DATE_NAME}\uFF1A`))) return true;
  const [first, second] = lines;
  const isDocument = count3(1) === 1 && first?.heading === 1 && second?.heading !== 2;
  return titles.length > 1 && !isDocument;
}
function readItem3(title, lines, path, context, isExact) {
  const head = [{ line: title, role: "title" }];
  const fields2 = [];
  let date = null;
  let dateDoubt;
  let page = null;
  let tocTitle;
  let at = 0;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    const [, name2 = "", value = ""] = FIELD.exec(line?.text ?? "") ?? [];
    if (!line || name2 === "" || line.heading !== null) break;
    if (line.afterBlank && (at > 0 || isExact)) break;
    if (!isExact && name2 !== DATE_NAME && isProse(value)) break;
    if (name2 === DATE_NAME) {
      date = parseDate(value) ?? readDate(value, context);
      if (date === null) dateDoubt = `\u65E5\u671F\u201C${value}\u201D\u8BFB\u4E0D\u51FA\u6765`;
    } else if (name2 === CONTENTS_NAME) tocTitle = value;
    else if (name2 === PAGE_NAME && /^\d+$/.test(value)) page = Number(value);
    else {
      fields2.push({ name: name2, value });
      if (!isExact && date === null && isDayName(name2)) date = readDate(value, context);
    }
    head.push({ line, role: name2 === DATE_NAME ? "date" : "field" });
  }
  const day = !isExact && date === null ? lines[at] : void 0;
  if (day && day.heading === null && isDateLine(day.text)) {
    date = readDate(day.text, context);
    head.push({ line: day, role: "date" });
    at += 1;
  }
  const text = lines.slice(at);
  if (!isExact && date === null && dateDoubt === void 0) {
    const sources = { text, notes: [], subtitles: [], dates: [], stated: [] };
    const opening = text[0]?.text ?? "";
    date = documentDate(sources, context) ?? newsDate(opening, context);
    if (date === null && context.year === null && newsDate(opening, ANY_YEAR)) dateDoubt = NO_YEAR;
  }
  const isDerived = isExact && title.text.startsWith(DERIVED);
  return {
    title: isDerived ? title.text.slice(DERIVED.length) : title.text,
    ...isDerived ? { isDerived } : {},
    ...tocTitle === void 0 ? {} : { tocTitle },
    date,
    ...dateDoubt === void 0 ? {} : { dateDoubt },
    path,
    page,
    fields: fields2,
    head,
    text: isExact ? text.map((line) => readExactLine(line)) : text
  };
}
function readDate(value, context) {
  const [expression] = dateExpressions(value);
  return expression ? resolveDate(expression, context) : null;
}
function pathOf(text) {
  if (text === NO_SECTION) return [];
  return text.split(PATH_MARK2).map((name2) => name2.trim());
}
var DATE_NAME, PAGE_NAME, ISSUE_NAME, CONTENTS_NAME, MOST_NAMES, ANY_YEAR, FIELD, marked;
var init_read_marked = __esm({
  "lib/ingest/forms/marked/read-marked.ts"() {
    "use strict";
    init_partial_date();
    init_section();
    init_date_expression();
    init_resolve_date();
    init_entry_dates();
    init_collection_name();
    init_document_date();
    init_field_line();
    init_heading_mark();
    init_line_shape();
    init_exact_lines();
    DATE_NAME = "\u65E5\u671F";
    PAGE_NAME = "\u9875\u7801";
    ISSUE_NAME = "\u671F\u540D";
    CONTENTS_NAME = "\u76EE\u5F55\u6807\u9898";
    MOST_NAMES = 3;
    ANY_YEAR = { year: 2e3, month: 1 };
    FIELD = /^([^：:。，；\s]{1,12})[：:]\s*(\S.*)$/u;
    marked = { name: "\u6807\u660E", read: readMarked };
  }
});

// lib/ingest/forms/signed/read-signed.ts
function readSigned({ lines, context }) {
  const ends = lines.flatMap((_, index) => isClosing(lines, index) ? [index] : []);
  const last = ends.at(-1);
  if (last === void 0 || ends.length < LEAST_NOTICES || last < lines.length - 2) return null;
  const parts2 = ends.map((end, at) => lines.slice((ends[at - 1] ?? -1) + 1, end + 1));
  const titles = parts2.map((part2, at) => titleLines(at === 0 ? withoutName(part2) : part2));
  const named = titles.filter((one) => one.length > 0).length;
  if (named > 0 && named < parts2.length) return null;
  const name2 = (parts2[0]?.length ?? 0) - withoutName(parts2[0] ?? []).length;
  const masthead = readMasthead(lines.slice(0, name2));
  const known = {
    year: masthead.date.year ?? context.year,
    month: masthead.date.month ?? context.month
  };
  const items = parts2.map((part2, at) => {
    const own = at === 0 ? part2.slice(name2) : part2;
    const below = at === parts2.length - 1 ? lines.slice(last + 1) : [];
    return readNotice(own, titles[at] ?? [], below, known);
  });
  const isShort = items.every(({ text }) => text.length <= MOST_LINES6);
  if (!isShort || masthead.lead.length > 0) return null;
  return {
    items,
    others: masthead.roles,
    masthead: masthead.name,
    explained: lines.length * SHARE,
    contradictions: items.filter(
      ({ text }) => !text.some((line) => isProse(line.text))
    ).length
  };
}
function isClosing(lines, index) {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || line.afterBlank || isProse(line.text) || lengthOf(line.text) > LONGEST_CLOSING)
    return false;
  return next?.afterBlank !== false && closingDay(line.text) !== null;
}
function closingDay(text) {
  const bare3 = text.replace(/[\s）)】\]]+$/u, "");
  const found = dateExpressions(bare3).at(-1);
  return found?.year != null && found.day !== null && found.end === bare3.length ? found : null;
}
function withoutName(part2) {
  const from = part2.findLastIndex(
    (line, at) => at > 0 && line.afterBlank && part2.slice(0, at).every(({ text }) => !isProse(text))
  );
  return from > 0 ? part2.slice(from) : part2;
}
function titleLines(part2) {
  const end = part2.findIndex(({ text }) => !isTitleShaped(text) || headingMark(text) !== null);
  return end > 0 && end <= 3 && isProse(part2[end]?.text ?? "") ? part2.slice(0, end) : [];
}
function readNotice(part2, titles, below, context) {
  const day = closingDay(part2.at(-1)?.text ?? "");
  return {
    title: titles.length > 0 ? joinTitle(titles.map(({ text }) => text)) : null,
    date: day && resolveDate(day, context),
    path: [],
    fields: [],
    head: titles.map((line) => ({ line, role: "title" })),
    text: [...part2.slice(titles.length), ...below]
  };
}
var signed2, LEAST_NOTICES, MOST_LINES6, LONGEST_CLOSING, SHARE;
var init_read_signed = __esm({
  "lib/ingest/forms/signed/read-signed.ts"() {
    "use strict";
    init_date_expression();
    init_resolve_date();
    init_join_title();
    init_read_masthead();
    init_heading_mark();
    init_line_shape();
    signed2 = { name: "\u9010\u4EF6\u843D\u6B3E", read: readSigned };
    LEAST_NOTICES = 3;
    MOST_LINES6 = 14;
    LONGEST_CLOSING = 60;
    SHARE = 0.75;
  }
});

// lib/ingest/forms/titled/newspaper-day.ts
function isReport([first]) {
  return first !== void 0 && (REPORT.test(first.text) || isByline(first.text));
}
function dayOfNewspaper(above, furniture) {
  const lines = [...furniture.map(({ line }) => line), ...above];
  const isPaper = lines.some(
    ({ text }) => /第?\s*[A-Z]?\d{1,2}\s*版|^[A-Z]\d{1,2}\s|日报|晚报|晨报|时报/u.test(text)
  );
  const days = lines.flatMap(
    ({ text }) => isDateLine(text) || !isProse(text) && /版|星期|编辑/u.test(text) ? dateExpressions(text).filter(({ year, day }) => year !== null && day !== null) : []
  );
  return isPaper && days[0] ? resolveDate(days[0], { year: null, month: null }) : null;
}
var REPORT;
var init_newspaper_day = __esm({
  "lib/ingest/forms/titled/newspaper-day.ts"() {
    "use strict";
    init_date_expression();
    init_resolve_date();
    init_line_shape();
    init_find_heads();
    REPORT = /^(?:\p{Script=Han}{0,4}[报网台刊]讯|本报记者|[（(]?(?:记者|通讯员)[\s:：])|^[□■]?\s*本报(?:首席|见习)?记者/u;
  }
});

// lib/ingest/forms/titled/part-run-in.ts
function partRunIn(lines) {
  const titles = new Map(
    lines.flatMap((line) => {
      const title = RUN_IN2.exec(line.text)?.[1];
      return title !== void 0 && !REPORT2.test(title) && isProse(line.text) ? [[line, title.length]] : [];
    })
  );
  const prose = lines.filter(({ text }) => isProse(text)).length;
  if (titles.size < LEAST || titles.size < prose * LEAST_SHARE3) return lines;
  return lines.flatMap((line) => {
    const length = titles.get(line);
    return length === void 0 ? [line] : splitLine(line, length);
  });
}
var RUN_IN2, REPORT2, LEAST, LEAST_SHARE3;
var init_part_run_in = __esm({
  "lib/ingest/forms/titled/part-run-in.ts"() {
    "use strict";
    init_line_shape();
    init_text_line();
    RUN_IN2 = /^((?:[一二三四五六七八九十]{1,3}\s*[、.．]|\d{1,2}\s*[.、．]|[（(][一二三四五六七八九十\d]{1,3}[）)])?\s*\p{Script=Han}[^，。；：,;:]{5,38})\s+(?=(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日)/u;
    REPORT2 = /^\p{Script=Han}{0,6}[讯訊](?:[（(\s]|$)|^(?:本报|本网|通讯员|记者)/u;
    LEAST = 2;
    LEAST_SHARE3 = 0.5;
  }
});

// lib/ingest/forms/titled/separated-title.ts
function readSeparatedTitle(text) {
  const tag = TAG.exec(text)?.[1];
  const title = text.replace(TAG, "").replace(COUNT5, "").replace(NUMBER2, "").trim();
  if (title === "") return { title: text, fields: [] };
  return { title, fields: tag === void 0 ? [] : [{ name: "\u6765\u6E90", value: tag }] };
}
var TAG, COUNT5, NUMBER2;
var init_separated_title = __esm({
  "lib/ingest/forms/titled/separated-title.ts"() {
    "use strict";
    TAG = /^[[［【]\s*([^\]］】]{1,20})\s*[\]］】]\s*/u;
    COUNT5 = /\s*[（(]\s*(?:约|共)?\s*[\d０-９]+\s*字\s*[）)]\s*$/u;
    NUMBER2 = /^(?:第\s*\d+\s*[篇条則则]\s*[:：、]?\s*|\d{1,4}\s*[.、]\s*)/u;
  }
});

// lib/ingest/forms/titled/supported-heads.ts
function supportedHeads(all, lines) {
  const separated = all.filter(({ separator }) => separator !== null);
  const [opening] = all;
  const isOpen = opening?.separator === null && (opening.dates.length > 0 || opening.isLed);
  const supported = separated.length >= LEAST_ITEMS2 ? [...isOpen ? [opening] : [], ...separated] : withoutParts(
    all.filter((head) => isSupported(head, lines) && !isOfWhole2(head, lines)),
    all,
    lines
  );
  const dresses = supported.map((head) => dressOf2(head, lines)).filter((one) => one !== null);
  const usual = dresses.find(
    (one) => dresses.filter((other) => other === one).length >= LEAST_ITEMS2
  );
  if (usual !== void 0 && dresses.length === supported.length) {
    const alike2 = all.filter((head) => supported.includes(head) || dressOf2(head, lines) === usual);
    supported.splice(0, supported.length, ...alike2);
  }
  if (supported.length < LEAST_ITEMS2 && isPlainCollection(all, lines))
    supported.splice(0, supported.length, ...all);
  return { supported, separated };
}
function withoutParts(supported, all, lines) {
  const [opening] = supported;
  if (!opening || dressOf2(opening, lines) !== null) return [...supported];
  return supported.filter((head) => {
    const dress = dressOf2(head, lines);
    const isAlike = (one) => dressOf2(one, lines) === dress;
    return dress === null || supported.filter(isAlike).length > 1 || all.filter(isAlike).length < 2;
  });
}
function isOfWhole2({ start, titles, dates: dates2, isLed }, lines) {
  const own = titles.at(-1) ?? 0;
  if (start > 0 || isLed || titles.length < 2 || !isCounted(lines[own])) return false;
  return dates2.length > 0 && dates2.every((at) => at < own) && !lines[dates2.at(-1) ?? 0]?.afterBlank;
}
function isSupported(head, lines) {
  if (head.dates.length > 0 || head.sections.length > 0) return true;
  if (head.isLed) return !isPart(head, lines);
  if (isByline(lines[head.end]?.text ?? "")) return true;
  return head.start > 0 && endsWithByline(lines[head.start - 1]?.text ?? "");
}
function dressOf2({ titles }, lines) {
  const text = lines[titles.at(-1) ?? -1]?.text ?? "";
  const named = /^【([^】]{1,4}?)\s*[\d一二三四五六七八九十]{1,3}】/u.exec(text)?.[1];
  if (named !== void 0) return named;
  const mark = headingMark(text);
  return mark === null ? null : mark.mark.replace(/[\d一二三四五六七八九十\s]+/gu, "#");
}
function belowBrief(heads, lines) {
  const [first] = heads;
  const last = lines[first?.titles.at(-1) ?? -1];
  return last && namesBrief(last) && heads.length > LEAST_ITEMS2 ? heads.slice(1) : heads;
}
function isPlainCollection(heads, lines) {
  const [first] = heads;
  const isOfBrief = isBrief(lines.slice(0, BRIEF_LINES));
  const isNamed3 = isCollectionName(lines[0]?.text ?? "");
  if (!first || !(isOfBrief || isNamed3)) return false;
  if (heads.length < (isOfBrief ? LEAST_ITEMS2 : LEAST_PLAIN)) return false;
  const isExcerpts = EXCERPTS.test(lines[0]?.text ?? "");
  return heads.every(({ titles }) => {
    const title = lines[titles.at(-1) ?? -1];
    if (isExcerpts && isCounted(title)) return lengthOf(title?.text ?? "") > LEAST_TITLE3;
    const isLong = isNamed3 || lengthOf(title?.text ?? "") >= LEAST_TITLE3;
    return title?.afterBlank === true && !isCounted(title) && isLong;
  });
}
function isPart({ titles, end }, lines) {
  const title = lines[titles.at(-1) ?? -1];
  return isCounted(title) && leadDate(lines[end]?.text ?? "", { year: 2e3, month: 1 }) === null;
}
var LEAST_ITEMS2, LEAST_PLAIN, LEAST_TITLE3, EXCERPTS, BRIEF_LINES;
var init_supported_heads = __esm({
  "lib/ingest/forms/titled/supported-heads.ts"() {
    "use strict";
    init_collection_name();
    init_document_date();
    init_read_masthead();
    init_heading_mark();
    init_line_shape();
    init_find_heads();
    LEAST_ITEMS2 = 2;
    LEAST_PLAIN = 3;
    LEAST_TITLE3 = 8;
    EXCERPTS = /(?:摘编|文摘|摘登|选登|选编|荟萃|集锦)$/u;
    BRIEF_LINES = 6;
  }
});

// lib/ingest/forms/titled/trim-heads.ts
function trimHeads(heads, lines) {
  const isDateFirst = datesComeFirst(heads);
  const usual = usualTitles(heads);
  return heads.map(
    (head, at) => at === 0 ? trimmed(belowName(head), lines, isDateFirst, usual) : trimmed(head, lines, isDateFirst, null)
  );
}
function belowName(head) {
  const last = head.titles.at(-1) ?? head.start;
  const section2 = head.sections.find((at) => at < last);
  if (section2 === void 0) return head;
  const from = (at) => at > section2;
  return {
    ...head,
    start: section2,
    titles: head.titles.filter(from),
    dates: head.dates.filter(from)
  };
}
function datesComeFirst(heads) {
  const votes = heads.slice(1).map(({ titles, dates: dates2 }) => {
    if (dates2.length === 0) return 0;
    return (dates2.at(-1) ?? 0) < (titles.at(-1) ?? 0) ? 1 : -1;
  });
  return votes.reduce((sum, vote) => sum + vote, 0) > 0;
}
function usualTitles(heads) {
  const counts = heads.slice(1).map(({ titles }) => titles.length).sort((a, b) => a - b);
  return counts.length === 0 ? null : counts[Math.floor(counts.length / 2)] ?? null;
}
function trimmed(head, lines, isDateFirst, usual) {
  if (head.separator === null && isCounted(lines[head.titles.at(-1) ?? -1]))
    return asCounted(head, lines);
  const names = head.titles.filter((at) => isCollectionName(lines[at]?.text ?? ""));
  const extra = usual === null ? 0 : Math.max(0, head.titles.length - usual);
  const isQuoted = head.titles.some((at) => KICKER.test(lines[at]?.text ?? ""));
  const isNamed3 = usual !== null && names.length > 0 && head.titles.length > 1;
  const above = isNamed3 ? head.titles.indexOf(names.at(-1) ?? -1) + 1 : usual === 1 && !isQuoted && lines[head.titles[extra] ?? -1]?.afterBlank ? extra : 0;
  const own = head.titles.slice(Math.min(above, head.titles.length - 1));
  const section2 = head.sections.filter((at) => at < (own[0] ?? 0)).at(-1);
  const first = section2 ?? own[0] ?? head.start;
  const dated = head.dates.filter((at) => at < (own[0] ?? 0)).at(-1) ?? null;
  const isOwnDate = isDateFirst && dated !== null;
  const from = above === 0 ? head.start : isOwnDate ? Math.min(dated, first) : first;
  return trimmedByDates(
    { ...head, start: from, titles: own, dates: head.dates.filter((at) => at >= from) },
    lines,
    isDateFirst
  );
}
function trimmedByDates(head, lines, isDateFirst) {
  let start = head.start;
  if (isDateFirst) {
    const own = head.dates.filter((date) => date < (head.titles.at(-1) ?? 0)).at(-1);
    if (own !== void 0) start = own;
  } else if (head.separator === null) {
    const isDatedBelow = head.dates.some((date) => date > (head.titles.at(-1) ?? 0));
    const apart2 = head.dates.filter(
      (date) => date < (head.titles.at(-1) ?? 0) && lines[date]?.afterBlank
    );
    const least = isDatedBelow ? apart2.at(-1) ?? -1 : -1;
    const titles = head.titles.filter((at) => at > least).slice(-MOST_TITLE_LINES6);
    const afterDate = head.dates.filter((date) => date < (titles[0] ?? 0)).at(-1);
    const first = head.titles.find((at) => at > (afterDate ?? -1) && titles.includes(at));
    if (first !== void 0) start = first;
    if (afterDate !== void 0 && isDatedBelow && lines[afterDate]?.afterBlank) start = afterDate;
    if (isCounted(lines[head.titles.at(-1) ?? -1])) return asCounted(head, lines);
  }
  const section2 = head.sections.filter((at) => at < (head.titles[0] ?? 0)).at(-1);
  if (section2 !== void 0) start = Math.min(start, section2);
  return {
    ...head,
    start,
    titles: head.titles.filter((at) => at >= start),
    dates: head.dates.filter((at) => at >= start)
  };
}
function asCounted(head, lines) {
  const own = head.titles.at(-1) ?? head.start;
  const level = headingMark(lines[own]?.text ?? "")?.level ?? 0;
  const sections = head.titles.filter((at) => {
    const mark = headingMark(lines[at]?.text ?? "");
    return at < own && mark !== null && mark.level < level;
  });
  const start = Math.min(own, ...sections, ...head.sections);
  const dates2 = head.dates.filter((at) => at >= start);
  return { ...head, start, titles: [own], dates: dates2, sections: [...head.sections, ...sections] };
}
var MOST_TITLE_LINES6, KICKER;
var init_trim_heads = __esm({
  "lib/ingest/forms/titled/trim-heads.ts"() {
    "use strict";
    init_collection_name();
    init_heading_mark();
    init_find_heads();
    MOST_TITLE_LINES6 = 3;
    KICKER = /(?:时|上|中)(?:强调|指出|要求|提出|表示)$|(?:强调|指出|要求)$/u;
  }
});

// lib/ingest/forms/titled/read-titled.ts
function readTitled({ lines: printed, furniture, context }) {
  const lines = partRunIn(printed);
  const all = belowBrief(findHeads(lines), lines);
  const { supported, separated } = supportedHeads(all, lines);
  if (supported.length < LEAST_ITEMS2) return null;
  const heads = trimHeads(supported, lines);
  const [first] = heads;
  const masthead = readMasthead(
    lines.slice(0, first?.start ?? 0).filter(({ text }) => !isSeparator(text))
  );
  const known = {
    year: masthead.date.year ?? context.year,
    month: masthead.date.month ?? context.month
  };
  const others = [...masthead.roles];
  lines.forEach((line) => {
    if (isSeparator(line.text) && separatedTitle(line.text) === null) {
      others.push({ line, role: "furniture", reason: "\u5206\u9694\u7EBF" });
    }
  });
  const ofIssue = dayOfNewspaper(lines.slice(0, first?.end), furniture);
  let path = [];
  const items = heads.map((head, at) => {
    const own = head.sections.filter((place) => place >= head.start).flatMap((place) => lines[place] ?? []);
    others.push(...own.map((line) => ({ line, role: "section" })));
    const name2 = own.at(-1);
    if (name2) path = [sectionName(name2.text) ?? withoutCount(name2.text)];
    const end = heads[at + 1]?.start ?? lines.length;
    const body = lines.slice(head.end, end).filter(({ text }) => !isSeparator(text));
    const item = readItem4(head, lines, body, known);
    const issued = (isReport(body) ? ofIssue : null) ?? masthead.day;
    return { ...item, date: item.date ?? issued, path };
  });
  const unsupported = separated.length >= LEAST_ITEMS2 ? 0 : all.length - supported.length;
  if (supported.length < (supported.length + unsupported) * LEAST_SHARE4) return null;
  const empty3 = items.filter(({ text }) => text.length === 0).length;
  const numbered = heads.filter(
    ({ end, dates: dates2, titles, separator }) => separator === null && (documentNumber(lines[end]?.text ?? "") !== null || titles.some((at) => splitNumber(lines[at]?.text ?? "").number !== null) || dates2.some((at) => PASSED.test(lines[at]?.text ?? "")))
  ).length;
  const closings = closingLines(lines);
  const signed3 = heads.filter(
    (_, at) => closings.has((heads[at + 1]?.start ?? lines.length) - 1)
  ).length;
  return {
    items: [...masthead.lead, ...items],
    others,
    masthead: masthead.name,
    explained: (lines.length - (first?.start ?? 0) + others.length) * printed.length / lines.length,
    contradictions: (unsupported + numbered + signed3) * 0.5 + empty3 + masthead.lead.length * 0.5 + items.filter(({ text }) => hasColumnOfDays(text)).length + // A section that is called as an item is a line of the contents.
    items.filter(({ path: [name2] }) => items.some(({ title }) => title === name2)).length,
    notes: unsupported === 0 ? [] : all.filter((one) => !supported.includes(one)).map((one) => undated(one, lines))
  };
}
function hasColumnOfDays(text) {
  const days = text.filter((line) => DAY_IN_COLUMN.test(line.text));
  return days.length > 0 && days.length === text.length;
}
function undated({ titles }, lines) {
  const line = lines[titles.at(-1) ?? 0];
  return {
    line: line?.number ?? null,
    expected: "\u4E00\u6761\u7684\u6807\u9898\uFF0C\u6216\u8005\u6587\u4E2D\u7684\u5C0F\u6807\u9898",
    found: `${quote(line?.text ?? "")}\u65C1\u8FB9\u6CA1\u6709\u65E5\u671F\uFF0C\u4F5C\u5C0F\u6807\u9898\u6536\u5728\u4E0A\u4E00\u6761\u91CC`,
    remedy: "\u662F\u5355\u72EC\u4E00\u6761\u7684\uFF0C\u8BF7\u5728\u6BCF\u6761\u6807\u9898\u524D\u52A0\u201C## \u201D\uFF1B\u662F\u5C0F\u6807\u9898\u7684\uFF0C\u4E0D\u5FC5\u6539"
  };
}
function readItem4(head, lines, text, context) {
  const titleLines2 = head.titles.flatMap((at) => lines[at] ?? []);
  const dateLines = head.dates.flatMap((at) => lines[at] ?? []);
  const [only] = titleLines2;
  const inSigns = only ? separatedTitle(only.text) : null;
  const roles = [
    ...titleLines2.map((line) => ({ line, role: "title" })),
    ...dateLines.map((line) => ({ line, role: "date" }))
  ];
  if (inSigns !== null) return underSigns(inSigns, roles, text, context);
  const opening = text.find((line) => !isByline(line.text))?.text ?? "";
  const behind = titleLines2.flatMap((line) => trailingDay(line.text) ?? [])[0];
  const reported = titleLines2.flatMap((line) => reportedTitle(line.text) ?? [])[0];
  const inLines = [
    reported?.source ?? "",
    ...dateLines.map((line) => line.text),
    behind?.day ?? ""
  ];
  const said = inLines.flatMap((one) => dateExpressions(one));
  const date = said.find(({ year }) => year !== null && reported === void 0) ?? said[0];
  return {
    title: joinTitle(
      titleLines2.map(
        ({ text: printed }) => withoutCount(reportedTitle(printed)?.title ?? trailingDay(printed)?.title ?? printed)
      )
    ),
    date: date ? resolveDate(date, context) : newsDate(opening, context) ?? closingDate(text, context) ?? dayBehind(text.at(-1)?.text ?? "", context) ?? dayInTitle(titleLines2),
    path: [],
    fields: reported === void 0 ? [] : [{ name: "\u6765\u6E90", value: reported.source }],
    head: roles,
    text
  };
}
function dayBehind(text, context) {
  const inBracket = /[。！？”][（(]([^（）()]{4,24})[）)]$/u.exec(text)?.[1];
  const day = inBracket !== void 0 && isDateLine(inBracket) ? leadingDate(inBracket) : null;
  return day?.month != null && day.day !== null ? resolveDate(day, context) : null;
}
function dayInTitle(lines) {
  const date = dateInTitle(lines.map(({ text }) => text).join(""));
  return date?.precision === "day" ? date : null;
}
function underSigns(inSigns, roles, text, context) {
  const { title, fields: fields2 } = readSeparatedTitle(inSigns);
  const number = openingNumber(text[0]?.text ?? "", title);
  if (number !== null) fields2.unshift({ name: "\u6587\u53F7", value: number });
  const sources = { text, notes: [], subtitles: [], dates: [], stated: [] };
  return { title, date: documentDate(sources, context), path: [], fields: fields2, head: roles, text };
}
function withoutCount(printed) {
  const text = printed.replace(/^[■●◆◎▲◇○□★☆▪·•]+\s*/u, "");
  const mark = headingMark(text)?.mark ?? "";
  const rest = text.slice(mark.length).trim();
  return lengthOf(rest) > 3 ? rest : text;
}
var LEAST_SHARE4, titled;
var init_read_titled = __esm({
  "lib/ingest/forms/titled/read-titled.ts"() {
    "use strict";
    init_date_expression();
    init_resolve_date();
    init_document_date();
    init_opening_number();
    init_join_title();
    init_read_masthead();
    init_document_number();
    init_heading_mark();
    init_line_shape();
    init_ingest_problem();
    init_find_heads();
    init_newspaper_day();
    init_part_run_in();
    init_said_day();
    init_separated_title();
    init_supported_heads();
    init_trim_heads();
    LEAST_SHARE4 = 0.6;
    titled = { name: "\u6807\u9898\u4E0E\u65E5\u671F", read: readTitled };
  }
});

// lib/ingest/forms/choose-reading.ts
function chooseReading(text, bare3) {
  const byMarks = marked.read(bare3);
  if (byMarks) {
    const isExact = byMarks.others.some(({ reason }) => reason !== void 0);
    const reading = isExact ? byMarks : marked.read(text) ?? byMarks;
    return { form: marked, text: isExact ? bare3 : text, reading };
  }
  const all = FORMS2.flatMap((form) => {
    const reading = form.read(text);
    if (!reading) return [];
    const score = reading.explained / text.lines.length - reading.contradictions / reading.items.length;
    return [{ form, text, reading, score }];
  }).sort((a, b) => b.score - a.score);
  const [first, ...others] = all;
  const count3 = first?.reading.items.length;
  const near = others.find(
    ({ reading, score }) => reading.items.length !== count3 && score > (first?.score ?? 0) - NEAR
  );
  const rival = near && { form: near.form, items: near.reading.items.length };
  const best = first ? { ...first, ...rival ? { rival } : {} } : null;
  if (best?.form !== document) return best;
  const byYears = readMarkedYears(text);
  return byYears ? { form: marked, text, reading: byYears } : best;
}
var FORMS2, NEAR;
var init_choose_reading = __esm({
  "lib/ingest/forms/choose-reading.ts"() {
    "use strict";
    init_read_chronicle();
    init_read_document();
    init_read_entries();
    init_read_fields();
    init_read_headed();
    init_read_lines();
    init_read_listed();
    init_read_marked();
    init_read_signed();
    init_read_titled();
    FORMS2 = [
      listed,
      entries,
      fields,
      lineByLine,
      titled,
      chronicle,
      headed,
      documents,
      signed2,
      document
    ];
    NEAR = 0.15;
  }
});

// lib/ingest/roles/split-columns.ts
function splitColumns(lines) {
  const start = columnStart(lines);
  if (start === null) return lines;
  const result = [];
  let block = [];
  const flush = () => {
    const sides = block.filter(({ left, right }) => left.trim() !== "" && right.trim() !== "");
    if (sides.length < LEAST_BESIDE) result.push(...block.map(({ line }) => line));
    else {
      result.push(...column(block.map(({ line, left }) => ({ ...line, text: left }))));
      result.push(...column(block.map(({ line, right }) => ({ ...line, text: right }))));
    }
    block = [];
  };
  let blank = 0;
  for (const line of lines) {
    const parts2 = partsAt(line.text, start);
    blank = line.text.trim() === "" ? blank + 1 : 0;
    if (parts2 === null || blank > MOST_BLANK) {
      flush();
      result.push(line);
    } else block.push({ line, ...parts2 });
  }
  flush();
  return result;
}
function column(lines) {
  const filled = lines.filter(({ text }) => text.trim() !== "");
  const margin = Math.min(...filled.map(({ text }) => text.length - text.trimStart().length));
  return lines.map((line) => ({ ...line, text: line.text.slice(margin) }));
}
function columnStart(lines) {
  const starts = [];
  let long = 0;
  for (const { text } of lines) {
    if (widthOf(text) < LEAST_WIDTH2 * 2) continue;
    long += 1;
    const gaps = [...text.matchAll(GAP2)];
    const [gap] = gaps;
    if (gaps.length !== 1 || gap?.index === void 0) continue;
    const at = gap.index + gap[0].length;
    const left = text.slice(0, gap.index + 1).trim();
    if (Math.min(widthOf(left), widthOf(text.slice(at).trim())) < LEAST_WIDTH2) continue;
    starts.push(widthOf(text.slice(0, at)));
  }
  const sorted = starts.sort((a, b) => a - b);
  const middle2 = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const near = starts.filter((start) => Math.abs(start - middle2) <= SLACK3).length;
  return near >= LEAST_LINES2 && near * 2 >= long ? middle2 : null;
}
function partsAt(text, start) {
  let column2 = 0;
  let blanks = 0;
  for (const [at, character] of [...text].entries()) {
    const isSpace = /\s/u.test(character);
    if (!isSpace && (blanks >= 3 || column2 === 0) && column2 >= start - SLACK3 * 2) {
      const characters = [...text];
      const left = characters.slice(0, at).join("").trimEnd();
      return { left, right: " ".repeat(column2) + characters.slice(at).join("") };
    }
    blanks = isSpace ? blanks + 1 : 0;
    column2 += widthOf(character);
  }
  if (text.trim() === "") return { left: "", right: "" };
  const isLeft = widthOf(text.trimEnd()) <= start - 2;
  const isCentred = /^\s{24,}/u.test(text) && widthOf(text.trimEnd()) > start - SLACK3;
  return isLeft && !isCentred ? { left: text, right: "" } : null;
}
var GAP2, SLACK3, LEAST_LINES2, LEAST_BESIDE, MOST_BLANK, LEAST_WIDTH2;
var init_split_columns = __esm({
  "lib/ingest/roles/split-columns.ts"() {
    "use strict";
    init_setting();
    GAP2 = /(\S)(\s{4,})(?=\S)/gu;
    SLACK3 = 4;
    LEAST_LINES2 = 5;
    LEAST_BESIDE = 3;
    MOST_BLANK = 2;
    LEAST_WIDTH2 = 20;
  }
});

// lib/ingest/forms/document-of.ts
function documentOf(file, source, stated2, isBare = false) {
  const name2 = readFileName(file);
  const all = textLines(isBare ? source : splitColumns(source));
  const furniture = isBare ? /* @__PURE__ */ new Map() : findFurniture(all);
  const kept = all.flatMap((line, index) => {
    if (furniture.has(index)) return [];
    const isBelow3 = furniture.has(index - 1) && all.some((_, at) => at < index && !furniture.has(at));
    return [isBelow3 ? { ...line, afterBlank: false } : line];
  });
  const setting = settingOf2(kept);
  const lines = isBare ? kept : withFullLines(kept, setting);
  const left = all.flatMap((line, index) => {
    const reason = furniture.get(index);
    return reason === void 0 ? [] : [{ line, role: "furniture", reason }];
  });
  const onPage = left.flatMap(({ line }) => dateExpressions(line.text));
  const statedYear = stated2?.date ? Number(stated2.date.slice(0, 4)) : null;
  return {
    file,
    name: name2,
    lines,
    furniture: left,
    setting,
    context: {
      year: name2.year ?? statedYear ?? onPage.find(({ year }) => year !== null)?.year ?? null,
      month: name2.month
    }
  };
}
function withFullLines(lines, setting) {
  if (setting.width === null) return [...lines];
  const spaced = lines.filter(({ afterBlank }) => afterBlank).length >= lines.length * SPACED;
  const closed2 = spaced ? lines.map((line) => ({ ...line, afterBlank: false })) : lines;
  return closed2.map((line, index) => {
    const next = closed2[index + 1];
    const isRunning = next !== void 0 && !next.afterBlank && documentNumber(next.text) === null && isFull(line, setting);
    return isRunning && line.heading === null ? { ...line, isFull: true } : line;
  });
}
var SPACED;
var init_document_of = __esm({
  "lib/ingest/forms/document-of.ts"() {
    "use strict";
    init_date_expression();
    init_document_number();
    init_find_furniture();
    init_setting();
    init_split_columns();
    init_text_line();
    init_read_file_name();
    SPACED = 0.9;
  }
});

// lib/ingest/forms/doubts/days-out-of-order.ts
function daysOutOfOrder(drafts) {
  const dated = drafts.flatMap(({ item }) => {
    const isDay = item.date?.precision === "day" || item.date?.precision === "range";
    return item.date && isDay ? [{ item, date: item.date }] : [];
  });
  if (dated.length < LEAST_ITEMS3) return [];
  const steps = dated.slice(1).map((one, at) => compare(dated[at]?.date.from ?? "", one.date.from));
  const forward = steps.filter((step) => step > 0).length;
  const back = steps.filter((step) => step < 0).length;
  const against = forward >= back ? -1 : 1;
  const odd = dated.filter((_, at) => at > 0 && steps[at - 1] === against);
  const [first] = odd;
  if (!first || odd.length > steps.length * (1 - IN_ORDER)) return [];
  return [
    {
      line: first.item.lines.first,
      expected: "\u65E5\u671F\u7684\u5148\u540E\u4E0E\u5404\u6761\u7684\u6B21\u5E8F\u4E00\u81F4",
      found: `${quote(first.item.title)}\u7684\u65E5\u671F\u8BFB\u4F5C${formatDate(first.date)}\uFF0C\u4E0E\u4E0A\u4E00\u6761\u7684\u6B21\u5E8F\u76F8\u53CD${odd.length > 1 ? `\uFF1B\u8FD9\u6837\u7684\u5171 ${odd.length} \u6761` : ""}`,
      remedy: "\u8BF7\u6838\u5BF9\u65E5\u671F\uFF1B\u4E0D\u5BF9\u7684\uFF0C\u5728\u8FD9\u4E00\u6761\u7684\u6807\u9898\u201C## \u201D\u4E0B\u9762\u52A0\u4E00\u884C\u201C\u65E5\u671F\uFF1A2023-05-29\u201D"
    }
  ];
}
function compare(before, after) {
  if (before === after) return 0;
  return before < after ? 1 : -1;
}
var LEAST_ITEMS3, IN_ORDER;
var init_days_out_of_order = __esm({
  "lib/ingest/forms/doubts/days-out-of-order.ts"() {
    "use strict";
    init_format_date();
    init_ingest_problem();
    LEAST_ITEMS3 = 5;
    IN_ORDER = 0.8;
  }
});

// lib/ingest/forms/doubts/missing-counts.ts
function missingCounts(items) {
  const counted = items.flatMap(({ head }) => {
    const title = head.find(({ role }) => role === "title")?.line;
    const mark = title ? headingMark(title.text) : null;
    const digits = /[\d一二三四五六七八九十]+/u.exec(mark?.mark ?? "")?.[0];
    const value = digits === void 0 ? null : chineseNumber(digits);
    if (!title || !mark || value === null) return [];
    return [{ line: title.number, text: title.text, level: mark.level, value }];
  });
  if (counted.length < LEAST_COUNTED2 || counted.length * 2 < items.length) return [];
  const other = counted.find(({ level }) => level !== counted[0]?.level);
  if (other) {
    return [
      {
        line: other.line,
        expected: "\u5404\u6761\u7528\u540C\u4E00\u7EA7\u7F16\u53F7",
        found: `${quote(counted[0]?.text ?? "")}\u548C${quote(other.text)}\u7F16\u53F7\u4E0D\u540C\u7EA7\uFF0C\u90FD\u4F5C\u4E86\u4E00\u6761\uFF1B\u53EF\u80FD\u662F\u4E00\u4EF6\u6587\u4EF6\u7684\u5404\u90E8\u5206`,
        remedy: "\u662F\u4E00\u4EF6\u7684\uFF0C\u8BF7\u53EA\u5728\u5B83\u7684\u6807\u9898\u524D\u52A0\u201C## \u201D\uFF1B\u786E\u662F\u5404\u81EA\u4E00\u6761\u7684\uFF0C\u4E0D\u5FC5\u6539"
      }
    ];
  }
  return counted.flatMap((one, at) => {
    const before = counted[at - 1];
    if (!before || before.level !== one.level) return [];
    if (one.value === 1 || one.value === before.value + 1) return [];
    return [
      {
        line: one.line,
        expected: `\u7F16\u53F7\u63A5\u7740${quote(before.text)}\u7684\u6807\u9898`,
        found: `${quote(one.text)}\uFF0C\u4E2D\u95F4\u7F3A\u53F7\u6216\u6B21\u5E8F\u4E0D\u5BF9\uFF1B\u7F3A\u7684\u90A3\u6761\u5982\u6709\u6B63\u6587\uFF0C\u5728\u4E0A\u4E00\u6761\u91CC`,
        remedy: "\u6F0F\u8BFB\u7684\uFF0C\u8BF7\u5728\u6BCF\u6761\u6807\u9898\u524D\u52A0\u201C## \u201D\uFF1B\u539F\u6587\u5C31\u662F\u8FD9\u6837\u7F16\u53F7\u7684\uFF0C\u4E0D\u5FC5\u6539"
      }
    ];
  });
}
var LEAST_COUNTED2;
var init_missing_counts = __esm({
  "lib/ingest/forms/doubts/missing-counts.ts"() {
    "use strict";
    init_chinese_number();
    init_heading_mark();
    init_ingest_problem();
    LEAST_COUNTED2 = 3;
  }
});

// lib/ingest/forms/doubts/odd-titles.ts
function oddTitles(items, drafts) {
  const notes = [];
  items.forEach((item, at) => {
    const why = item.title === null ? null : oddity(item, items.length);
    if (why === null) return;
    notes.push({
      line: drafts[at]?.item.lines.first ?? null,
      expected: "\u4E00\u6761\u7684\u6807\u9898",
      found: `\u8BFB\u4F5C\u6807\u9898\u7684${quote(item.title ?? "")}${why}`,
      remedy: "\u6807\u9898\u4E0D\u5BF9\u7684\uFF0C\u8BF7\u5728\u771F\u6B63\u7684\u6807\u9898\u524D\u52A0\u201C## \u201D\uFF1B\u786E\u662F\u6807\u9898\u7684\uFF0C\u4E0D\u5FC5\u6539"
    });
  });
  return [
    ...notes.slice(0, SHOWN),
    ...untitled(drafts),
    ...empty2(drafts),
    ...alike(drafts),
    ...tooShort(drafts),
    ...begunAmid(drafts)
  ];
}
function oddity({ title, head }, count3) {
  const text = title?.trim() ?? "";
  const lines = head.filter(({ role }) => role === "title").map(({ line }) => line.text);
  if (LEADERS2.test(text)) return "\u91CC\u6709\u76EE\u5F55\u7684\u9875\u7801";
  if (OPEN_END3.test(text)) return "\u6CA1\u6709\u8BF4\u5B8C";
  if (BRACKET2.test(text) && count3 > 1) return "\u4EE5\u62EC\u53F7\u5F00\u5934\uFF0C\u50CF\u4E0A\u4E00\u6761\u7684\u7F72\u540D";
  if (lengthOf(text) > LONGEST5) return "\u592A\u957F\uFF0C\u50CF\u662F\u51E0\u884C\u8FDE\u5728\u4E86\u4E00\u8D77";
  const fields2 = lines.filter((line) => COLON.test(line)).length;
  if (lines.length > 1 && fields2 * 2 > lines.length) return "\u50CF\u662F\u8457\u5F55\u9879";
  return count3 > 1 && lines.length > MOST_LINES7 ? `\u7531 ${lines.length} \u884C\u8FDE\u6210` : null;
}
function untitled(drafts) {
  const derived = drafts.filter(({ item }) => item.titleOrigin === "derived");
  const [first] = derived;
  if (!first || derived.length * 4 > drafts.length) return [];
  return [
    {
      line: first.item.lines.first,
      expected: "\u6BCF\u6761\u90FD\u6709\u6807\u9898",
      found: `${drafts.length} \u6761\u91CC\u6709 ${derived.length} \u6761\u6CA1\u6709\u6807\u9898\uFF0C\u53D6\u6B63\u6587\u5F00\u5934\u4F5C\u6807\u9898`,
      remedy: "\u6709\u6807\u9898\u7684\uFF0C\u8BF7\u5728\u6807\u9898\u524D\u52A0\u201C## \u201D\uFF1B\u662F\u4E0A\u4E00\u6761\u7684\u6B63\u6587\u7684\uFF0C\u4E5F\u8BF7\u7ED9\u5404\u6761\u7684\u6807\u9898\u52A0\u201C## \u201D"
    }
  ];
}
function alike(drafts) {
  const seen = /* @__PURE__ */ new Set();
  const again = drafts.filter(({ item, path }) => {
    const number = item.fields.find(({ name: name2 }) => name2 === "\u6587\u53F7")?.value ?? "";
    const key = [...path, item.title, number, JSON.stringify(item.date)].join("\n");
    const isAgain = item.titleOrigin === "given" && seen.has(key);
    seen.add(key);
    return isAgain;
  });
  const [first] = again;
  if (!first) return [];
  return [
    {
      line: first.item.lines.first,
      expected: "\u5404\u6761\u7684\u6807\u9898\u4E0D\u540C",
      found: `${quote(first.item.title)}\u662F\u597D\u51E0\u6761\u7684\u6807\u9898\uFF0C\u53EF\u80FD\u662F\u4E00\u6761\u91CC\u7684\u5C0F\u6807\u9898`,
      remedy: "\u662F\u5C0F\u6807\u9898\u7684\uFF0C\u8BF7\u53EA\u5728\u5404\u6761\u771F\u6B63\u7684\u6807\u9898\u524D\u52A0\u201C## \u201D\uFF1B\u786E\u662F\u5404\u6761\u7684\u6807\u9898\u7684\uFF0C\u4E0D\u5FC5\u6539"
    }
  ];
}
function tooShort(drafts) {
  const short = drafts.find(
    ({ item }) => item.titleOrigin === "derived" && lengthOf(item.title) < LEAST_DERIVED
  );
  if (!short) return [];
  return [
    {
      line: short.item.lines.first,
      expected: "\u770B\u5F97\u51FA\u8BB2\u4EC0\u4E48\u7684\u6761\u76EE",
      found: `\u4E00\u6761\u53EA\u6709${quote(short.item.title)}\u51E0\u4E2A\u5B57\u53EF\u4F5C\u6807\u9898`,
      remedy: "\u4E0D\u662F\u5355\u72EC\u4E00\u6761\u7684\uFF0C\u8BF7\u53EA\u5728\u5404\u6761\u7684\u6807\u9898\u524D\u52A0\u201C## \u201D\uFF1B\u786E\u662F\u4E00\u6761\u7684\uFF0C\u4E0D\u5FC5\u6539"
    }
  ];
}
function begunAmid(drafts) {
  const found = drafts.find(({ item }) => item.titleOrigin === "derived" && AMID.test(item.title));
  if (!found) return [];
  return [
    {
      line: found.item.lines.first,
      expected: "\u4ECE\u5934\u8BFB\u8D77\u7684\u6807\u9898",
      found: `\u53D6\u81EA\u6B63\u6587\u7684\u6807\u9898${quote(found.item.title)}\u50CF\u662F\u7F3A\u4E86\u5F00\u5934\uFF0C\u65E5\u671F\u53EF\u80FD\u6CA1\u6709\u8BFB\u5168`,
      remedy: "\u8BF7\u6838\u5BF9\u65E5\u671F\u548C\u6807\u9898\uFF1B\u4E0D\u5BF9\u7684\uFF0C\u5728\u8FD9\u4E00\u6761\u524D\u9762\u52A0\u201C## \u6807\u9898\u201D\uFF0C\u4E0B\u9762\u52A0\u4E00\u884C\u201C\u65E5\u671F\uFF1A2023-05-29\u201D"
    }
  ];
}
function empty2(drafts) {
  const without = drafts.filter(({ item }) => item.blocks.length === 0);
  const [first] = without;
  if (!first || without.length * 2 > drafts.length) return [];
  return [
    {
      line: first.item.lines.first,
      expected: "\u6BCF\u6761\u90FD\u6709\u6B63\u6587",
      found: `${without.length} \u6761\u53EA\u6709\u6807\u9898\u6216\u65E5\u671F\uFF0C\u6CA1\u6709\u6B63\u6587\uFF0C\u4F8B\u5982${quote(first.item.title)}`,
      remedy: "\u662F\u522B\u7684\u6761\u76EE\u7684\u4E00\u90E8\u5206\u7684\uFF0C\u8BF7\u53EA\u5728\u5404\u6761\u7684\u6807\u9898\u524D\u52A0\u201C## \u201D\uFF1B\u786E\u5B9E\u6CA1\u6709\u6B63\u6587\u7684\uFF0C\u4E0D\u5FC5\u6539"
    }
  ];
}
var LONGEST5, LEADERS2, OPEN_END3, BRACKET2, COLON, LEAST_DERIVED, MOST_LINES7, SHOWN, AMID;
var init_odd_titles = __esm({
  "lib/ingest/forms/doubts/odd-titles.ts"() {
    "use strict";
    init_line_shape();
    init_ingest_problem();
    LONGEST5 = 70;
    LEADERS2 = /[.．…⋯·]{3,}\s*[（(]?\d{1,4}/u;
    OPEN_END3 = /[，,、；;：:的]$/u;
    BRACKET2 = /^[（(][^（）()]{2,24}[）)]/u;
    COLON = /^[^：:]{2,10}[：:]\s*\S/u;
    LEAST_DERIVED = 3;
    MOST_LINES7 = 3;
    SHOWN = 3;
    AMID = /^(?:[～~—–\-、，：:；;）)】\]]|[至到]\s*[\d一二三四五六七八九十])/u;
  }
});

// lib/ingest/forms/doubts/uneven-items.ts
function unevenItems(items, drafts) {
  if (drafts.length < LEAST_ITEMS4) return [];
  const sizes = drafts.map(
    ({ item }) => item.blocks.reduce((sum, block) => sum + lengthOf(textsOf2(block).join("")), 0)
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const largest = Math.max(...sizes);
  const at = sizes.indexOf(largest);
  const middle2 = [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  const lines = items[at]?.text.length ?? 0;
  if (largest < total * MOST_OF_TEXT || largest < middle2 * TIMES || lines < LEAST_LINES3) return [];
  const draft2 = drafts[at];
  const inside = titlesInside(items[at]);
  const like = inside.length === 0 ? "" : `\uFF0C\u5176\u4E2D${quote(inside[0]?.text ?? "")}\u7B49\u884C\u50CF\u6807\u9898`;
  return [
    {
      line: inside[0]?.number ?? draft2?.item.lines.first ?? null,
      expected: "\u5404\u6761\u957F\u77ED\u76F8\u8FD1",
      found: `${quote(draft2?.item.title ?? "")}\u4E00\u6761\u5360\u4E86\u5168\u6587\u7684 ${Math.round(largest / total * 100)}%${like}`,
      remedy: "\u91CC\u9762\u8FD8\u6709\u522B\u7684\u6761\u76EE\u7684\uFF0C\u8BF7\u5728\u6BCF\u6761\u6807\u9898\u524D\u52A0\u201C## \u201D\uFF1B\u786E\u662F\u4E00\u6761\u7684\uFF0C\u4E0D\u5FC5\u6539"
    }
  ];
}
function titlesInside(item) {
  const lines = (item?.text ?? []).map((part2) => "line" in part2 ? part2.line : part2);
  return lines.filter(
    ({ text, isFull: isFull2 }) => !isFull2 && isTitleShaped(text) && lengthOf(text) <= SHORT3
  );
}
var LEAST_ITEMS4, MOST_OF_TEXT, TIMES, LEAST_LINES3, SHORT3;
var init_uneven_items = __esm({
  "lib/ingest/forms/doubts/uneven-items.ts"() {
    "use strict";
    init_block();
    init_line_shape();
    init_ingest_problem();
    LEAST_ITEMS4 = 3;
    MOST_OF_TEXT = 0.6;
    TIMES = 8;
    LEAST_LINES3 = 8;
    SHORT3 = 30;
  }
});

// lib/ingest/forms/doubts/find-doubts.ts
function findDoubts(reading, drafts) {
  return [
    ...severalInOne(reading.items),
    ...numbersInOne(reading.items),
    ...wordsOfPages(drafts),
    ...reading.items.flatMap((item) => nameInTitle(item)),
    ...oddTitles(reading.items, drafts),
    ...missingCounts(reading.items),
    ...daysOutOfOrder(drafts),
    ...unevenItems(reading.items, drafts)
  ];
}
function severalInOne(items) {
  const [item] = items;
  if (!item || items.length > 1) return [];
  const lines = item.text.map((line) => "line" in line ? line.line : line);
  const days = [...findSignatures(lines)].flatMap((index) => {
    const line = lines[index];
    return line && (isDateLine(line.text) || isSigned(line.text)) ? [line] : [];
  });
  const second = days[1];
  if (!second || new Set(days.map(({ text }) => text.replace(/\s+/gu, ""))).size < 2) return [];
  return [
    {
      line: second.number,
      expected: "\u4E00\u4EF6\u6587\u4EF6\u4E00\u5904\u843D\u6B3E",
      found: `\u6709 ${days.length} \u5904\u843D\u6B3E\uFF0C\u6574\u4E2A\u6587\u4EF6\u4F5C\u4E00\u6761\u6536\u5F55`,
      remedy: `\u786E\u662F\u4E00\u4EF6\u7684\uFF0C\u4E0D\u5FC5\u6539\uFF1B${MARK_IT}`
    }
  ];
}
function numbersInOne(items) {
  const [item] = items;
  if (!item || items.length > 1) return [];
  const lines = item.text.map((line) => "line" in line ? line.line : line);
  const others = lines.filter(
    ({ text }, at) => at > 0 && !isProse(text) && numberBehind(text) !== null
  );
  const [first] = others;
  if (!first || !item.fields.some(({ name: name2 }) => name2 === "\u6587\u53F7")) return [];
  return [
    {
      line: first.number,
      expected: "\u4E00\u4EF6\u6587\u4EF6\u4E00\u4E2A\u6587\u53F7",
      found: `\u6B63\u6587\u91CC\u8FD8\u6709${quote(first.text)}\uFF0C\u6574\u4E2A\u6587\u4EF6\u4F5C\u4E00\u6761\u6536\u5F55`,
      remedy: `\u786E\u662F\u4E00\u4EF6\u7684\uFF0C\u4E0D\u5FC5\u6539\uFF1B${MARK_IT}`
    }
  ];
}
function numberBehind(text) {
  return documentNumber(text) ?? (/^《/u.test(text) ? null : splitNumber(text).number);
}
function wordsOfPages(drafts) {
  const found = drafts.flatMap(
    ({ item }) => item.blocks.flatMap(
      (block) => block.kind === "row" ? [] : textsOf2(block).filter((text) => isOfPage(text)).map((text) => ({ text, line: item.lines.first }))
    )
  );
  const [first] = found;
  if (!first) return [];
  const shown = found.slice(0, SHOWN2).map(({ text }) => quote(text));
  return [
    {
      line: first.line,
      expected: "\u6B63\u6587",
      found: `\u50CF\u7F51\u9875\u4E0A\u7684\u6587\u5B57\uFF1A${shown.join("\u3001")}${found.length > SHOWN2 ? ` \u7B49 ${found.length} \u5904` : ""}`,
      remedy: "\u5DF2\u7167\u539F\u6837\u6536\u5F55\uFF1B\u4E0D\u662F\u6B63\u6587\u7684\uFF0C\u8BF7\u4ECE\u6587\u4EF6\u91CC\u5220\u53BB"
    }
  ];
}
function isOfPage(text) {
  return lengthOf(text) <= LONGEST_OF_PAGE && !/[。；！？：:]/u.test(text) && OF_PAGE.test(text);
}
function nameInTitle({ title: whole2, head }) {
  const lines = head.flatMap(({ line, role }) => role === "title" ? [line] : []);
  const [name2, title] = lines;
  if (!name2 || !title?.afterBlank || title.number <= name2.number) return [];
  if (lengthOf(name2.text) > LONGEST_NAME2 || lengthOf(title.text) < SHORTEST_TITLE) return [];
  const isJoined = whole2?.startsWith(name2.text) && whole2.includes(title.text);
  if (!isJoined || OFFICE4.test(name2.text)) return [];
  return [
    {
      line: name2.number,
      expected: "\u6807\u9898",
      found: `${quote(name2.text)}\u548C\u4E0B\u9762\u7684${quote(title.text)}\u8FDE\u6210\u4E86\u4E00\u4E2A\u6807\u9898`,
      remedy: "\u5982\u679C\u5B83\u4E0D\u662F\u6807\u9898\u7684\u4E00\u90E8\u5206\uFF0C\u8BF7\u5220\u53BB\u8FD9\u4E00\u884C"
    }
  ];
}
function withoutDates(drafts) {
  const without = drafts.filter(({ item }) => item.date === null);
  const [first] = without;
  if (!first) return [];
  const which = drafts.length === 1 ? "" : `${without.length} \u6761`;
  return [
    {
      line: first.item.lines.first,
      expected: "\u5199\u660E\u65E5\u671F\u7684\u6761\u76EE",
      found: `${which}\u6CA1\u6709\u8BFB\u5230\u65E5\u671F\uFF0C\u6309\u65E5\u671F\u67E5\u4E0D\u5230`,
      remedy: `\u8981\u8865\u7684\uFF0C\u5728\u6807\u9898\u201C## \u201D\u4E0B\u9762\u52A0\u4E00\u884C\u201C\u65E5\u671F\uFF1A2023-05-29\u201D\uFF1B\u672C\u6765\u6CA1\u6709\u65E5\u671F\u7684\uFF0C\u4E0D\u5FC5\u6539`
    }
  ];
}
var OF_PAGE, LONGEST_OF_PAGE, LONGEST_NAME2, SHORTEST_TITLE, OFFICE4, MARK_IT, SHOWN2;
var init_find_doubts = __esm({
  "lib/ingest/forms/doubts/find-doubts.ts"() {
    "use strict";
    init_block();
    init_document_number();
    init_find_signatures();
    init_line_shape();
    init_ingest_problem();
    init_days_out_of_order();
    init_missing_counts();
    init_odd_titles();
    init_uneven_items();
    OF_PAGE = /浏览|点击|打印|关闭窗口|分享|字[体號号]|收藏|上一[篇条页]|下一[篇条页]|返回|责任编辑|版权所有|备案|二维码|公众号|首页|登录|下载/u;
    LONGEST_OF_PAGE = 30;
    LONGEST_NAME2 = 8;
    SHORTEST_TITLE = 10;
    OFFICE4 = /[府厅局委会部院室司处省市县区州]$/u;
    MARK_IT = "\u8981\u5206\u6761\uFF0C\u8BF7\u5728\u6BCF\u6761\u6807\u9898\u524D\u52A0\u201C## \u201D";
    SHOWN2 = 3;
  }
});

// lib/ingest/forms/find-cut-items.ts
function findCutItems(drafts) {
  const texts = drafts.flatMap(({ item }) => {
    const last = item.blocks.at(-1);
    return last?.kind === "paragraph" ? [{ item, text: last.text }] : [];
  });
  const cut = texts.filter(({ text }) => !ENDS.test(text));
  if (texts.length < LEAST_ITEMS5 || cut.length > texts.length * (1 - LEAST_SHARE5)) return [];
  return cut.map(({ item, text }) => ({
    line: item.lines.last,
    expected: `${quote(item.title)}\u4EE5\u5B8C\u6574\u7684\u53E5\u5B50\u7ED3\u675F`,
    found: `\u7ED3\u5C3E\u662F${quote(text.slice(-16))}`,
    remedy: "\u5DF2\u7167\u539F\u6837\u6536\u5F55\uFF1B\u5982\u679C\u6587\u5B57\u88AB\u622A\u65AD\uFF0C\u8BF7\u5BF9\u7167\u539F\u7A3F\u8865\u5168"
  }));
}
var LEAST_SHARE5, LEAST_ITEMS5, ENDS;
var init_find_cut_items = __esm({
  "lib/ingest/forms/find-cut-items.ts"() {
    "use strict";
    init_ingest_problem();
    LEAST_SHARE5 = 0.8;
    LEAST_ITEMS5 = 3;
    ENDS = /[。！？…!?；;：:.][”’）》」』)"'】]*$|[）)】》”]$/u;
  }
});

// lib/ingest/forms/find-lost.ts
function findLost(source, roles) {
  const kept = /* @__PURE__ */ new Map();
  for (const { line } of roles) {
    kept.set(line.number, (kept.get(line.number) ?? "") + bare(line));
  }
  const printed = /* @__PURE__ */ new Map();
  for (const { number, text } of source) {
    printed.set(number, (printed.get(number) ?? "") + withoutInvisible(text).replace(MARKS4, ""));
  }
  return [...printed].flatMap(([line, text]) => {
    const found = kept.get(line) ?? "";
    return countOf(found) >= countOf(text) ? [] : [{ line, text }];
  });
}
function bare({ text }) {
  return text.replace(MARKS4, "");
}
function countOf(text) {
  return [...text].length;
}
var MARKS4;
var init_find_lost = __esm({
  "lib/ingest/forms/find-lost.ts"() {
    "use strict";
    init_text_line();
    MARKS4 = /[\s#:：|｜┃│║·•●○◆■□▪*＊\-—–_=【】〔〕[\]\\]/gu;
  }
});

// lib/ingest/forms/blocks-of.ts
function blocksOf(parts2) {
  const blocks = [];
  let entries2 = null;
  for (const part2 of joined4(parts2)) {
    const text = cleanLayoutSpaces(part2.text);
    if (part2.role === "list" && entries2) {
      entries2.push(text);
      continue;
    }
    entries2 = part2.role === "list" ? [text] : null;
    if (entries2) blocks.push({ kind: "list", entries: entries2 });
    else if (part2.role === "row") {
      blocks.push({ kind: "row", cells: (part2.cells ?? []).map(cleanLayoutSpaces) });
    } else if (part2.role === "heading") {
      blocks.push({ kind: "heading", level: part2.level ?? 1, text });
    } else if (part2.role === "signature") blocks.push({ kind: "signature", text });
    else blocks.push({ kind: "paragraph", text });
  }
  return blocks;
}
function joined4(parts2) {
  const result = [];
  for (const { line, ...part2 } of parts2) {
    const last = result.at(-1);
    if (part2.role !== "continuation" || !last) result.push({ ...part2, text: line.text });
    else result[result.length - 1] = { ...last, text: joinText(last.text, line.text) };
  }
  return result;
}
function joinText(before, after) {
  return LATIN_END.test(before) && LATIN_START.test(after) ? `${before} ${after}` : before + after;
}
var LATIN_END, LATIN_START;
var init_blocks_of = __esm({
  "lib/ingest/forms/blocks-of.ts"() {
    "use strict";
    init_clean_layout_spaces();
    LATIN_END = /[A-Za-z]$/u;
    LATIN_START = /^[A-Za-z]/u;
  }
});

// lib/ingest/forms/derive-title.ts
function deriveTitle(text) {
  let rest = cleanLayoutSpaces(text);
  for (let turn = 0; turn < 4; turn += 1) {
    const date = leadingDate(rest);
    const next = (date ? rest.slice(date.end).replace(OF_DATE, "") : rest).replace(BEFORE, "");
    if (next === rest || next === "") break;
    rest = next;
  }
  const sentence = /^[^。！？；!?;\n]*/u.exec(rest)?.[0] ?? rest;
  const characters = [...sentence.trim()];
  if (characters.length === 0) return [...rest.trim()].slice(0, LONGEST6).join("");
  if (characters.length <= LONGEST6) return characters.join("");
  const shown = characters.slice(0, LONGEST6).join("");
  const end = Math.max(shown.lastIndexOf("\uFF0C"), shown.lastIndexOf(","));
  const clause = end < 0 ? "" : shown.slice(0, end);
  return [...clause].length >= SHORTEST2 && isBalanced(clause) ? clause : `${shown}\u2026`;
}
function isBalanced(text) {
  return ["\u201C\u201D", "\u300A\u300B", "\uFF08\uFF09", "\u2018\u2019"].every(
    ([open2 = "", close = ""]) => text.split(open2).length === text.split(close).length
  );
}
var SHORTEST2, LONGEST6, BEFORE, OF_DATE;
var init_derive_title = __esm({
  "lib/ingest/forms/derive-title.ts"() {
    "use strict";
    init_date_expression();
    init_clean_layout_spaces();
    SHORTEST2 = 6;
    LONGEST6 = 30;
    BEFORE = /^(?:[\s△▲○●◎◇◆□■☆★※·•*\-—，,、:：。]|(?:同|是|该|当|本)\s*[日月年](?:[春夏秋冬底初末](?=[，,\s]))?|(?:上|中|下)旬|[春夏秋冬]季?(?=[，,\s])|年[底初末中内](?=[，,\s])|(?:上|下|凌|清)[午晨]|晚上?|\d{1,2}[:：]\d{2}(?:\s*[-—–～~]\s*\d{1,2}[:：]\d{2})?(?=\D))+/u;
    OF_DATE = /^(?:\s*(?:至|到|[-—–～])\s*(?:\d{4}|[一二三四五六七八九十]{1,3})年)?(?:\s*[（(](?:公元)?\s*\d{3,4}[^（）()]{0,8}[）)]|\s*[（(][^（）()]{2,6}[）)](?=[，,\s]))?/u;
  }
});

// lib/ingest/forms/finish-item.ts
function finishItem(item, issue, { file, setting, name: name2 }) {
  const isExact = item.text[0] !== void 0 && "role" in item.text[0];
  const signs = isExact ? [] : item.text.filter(({ text }) => isSeparator(text));
  const parts2 = partsOf4(
    item,
    (lines) => assignTextRoles(
      lines.filter((line) => !signs.includes(line)),
      setting
    )
  );
  const blocks = blocksOf(parts2);
  const roles = [
    ...signs.map((line) => ({ line, role: "furniture", reason: "\u5206\u9694\u7EBF" })),
    ...item.head,
    ...parts2.map(({ line, role }) => ({ line, role }))
  ];
  const numbers2 = roles.map(({ line }) => line.number);
  const opening = openingOf(blocks);
  const title = item.title === null ? deriveTitle(opening) || name2.stem : cleanLayoutSpaces(closed(item.title));
  return {
    draft: {
      item: {
        issue,
        title,
        titleOrigin: item.title === null || item.isDerived ? "derived" : "given",
        ...item.tocTitle === void 0 ? {} : { tocTitle: item.tocTitle },
        date: item.date,
        page: item.page ?? roles[0]?.line.source.page ?? null,
        fields: [...daysAsWritten(item), ...item.fields],
        blocks,
        lines: { file, first: Math.min(...numbers2), last: Math.max(...numbers2) }
      },
      givenId: null,
      path: item.path
    },
    roles
  };
}
function daysAsWritten({ head, fields: fields2 }) {
  const printed = head.filter(({ line, role }) => role === "date" && areDaysApart(line.text));
  if (fields2.some(({ name: name2 }) => name2 === DATE_NAME2)) return [];
  return printed.slice(0, 1).map(({ line }) => ({ name: DATE_NAME2, value: line.text }));
}
function partsOf4({ text }, assign) {
  return isAssigned(text) ? text : assign(text);
}
function isAssigned(text) {
  return text[0] !== void 0 && "role" in text[0];
}
function openingOf(blocks) {
  const [first = "", second = ""] = blocks.slice(0, 2).map((block) => textsOf2(block).join(" "));
  if (second === "" || !/[：:]$/u.test(first)) return first;
  return [...first].length > LONGEST_ANNOUNCEMENT ? second : first + second;
}
var LONGEST_ANNOUNCEMENT, DATE_NAME2;
var init_finish_item = __esm({
  "lib/ingest/forms/finish-item.ts"() {
    "use strict";
    init_block();
    init_days_apart();
    init_assign_text_roles();
    init_blocks_of();
    init_clean_layout_spaces();
    init_derive_title();
    init_join_title();
    init_find_heads();
    LONGEST_ANNOUNCEMENT = 12;
    DATE_NAME2 = "\u65E5\u671F";
  }
});

// lib/ingest/forms/with-stated.ts
function withStated(item, stated2) {
  if (stated2 === null) return item;
  const own = new Set(item.fields.map(({ name: name2 }) => name2));
  const date = stated2.date === null ? null : parseDate(stated2.date);
  const path = [stated2.section, stated2.subsection].flatMap((name2) => name2 ?? []);
  return {
    ...item,
    title: item.title ?? stated2.title,
    date: item.date ?? date,
    path: item.path.length > 0 ? item.path : path,
    page: item.page ?? stated2.page,
    fields: [...item.fields, ...stated2.fields.filter(({ name: name2 }) => !own.has(name2))]
  };
}
var init_with_stated = __esm({
  "lib/ingest/forms/with-stated.ts"() {
    "use strict";
    init_partial_date();
  }
});

// lib/ingest/forms/read-text.ts
function readText(file, source, stated2 = null) {
  const chosen = chooseReading(
    documentOf(file, source, stated2),
    documentOf(file, source, stated2, true)
  );
  if (chosen === null) return { form: null, drafts: [], roles: [], notes: [] };
  const { form, text, reading, rival } = chosen;
  const issue = issueOfFile(text.name, reading.masthead);
  const isOne = reading.items.length === 1;
  const finished = reading.items.map(
    (item) => finishItem(isOne ? withStated(item, stated2) : item, issue, text)
  );
  const roles = [...text.furniture, ...reading.others, ...finished.flatMap((one) => one.roles)];
  const notes = [...reading.notes ?? []];
  const isOpen = form === document && isUnstructured(text, reading);
  const yearless = isOpen ? 0 : reading.items.filter(isYearless).length;
  if (yearless > 1) notes.push(withoutYear(yearless, text));
  reading.items.forEach((item, index) => {
    const { dateDoubt } = item;
    const line = finished[index]?.draft.item.lines.first ?? null;
    if (dateDoubt !== void 0 && dateDoubt !== NO_YEAR) notes.push(doubtful(line, dateDoubt));
    else if (yearless === 1 && isYearless(item)) notes.push(doubtful(line, NO_YEAR));
  });
  notes.push(...findCutItems(finished.map(({ draft: draft2 }) => draft2)));
  const own = finished.map(({ draft: draft2 }) => draft2);
  if (form !== marked) notes.push(...findDoubts(reading, own));
  if (rival) notes.push(otherReading(form.name, own.length, rival));
  if (isOpen) notes.push(undivided(own[0]));
  else if (form !== marked && yearless === 0) notes.push(...withoutDates(own));
  for (const { line, text: lost2 } of findLost(source, roles)) notes.push(notKept(line, lost2));
  return {
    form: form.name,
    drafts: own,
    roles: roles.sort((a, b) => a.line.number - b.line.number),
    notes
  };
}
function isYearless({ date, dateDoubt, text: [first] }) {
  if (date !== null || dateDoubt !== void 0 || !first) return dateDoubt === NO_YEAR;
  const said = leadingDate(("line" in first ? first.line : first).text);
  return said?.day != null && said.month !== null && said.year === null && said.yearShift === null;
}
function isUnstructured({ lines }, { items }) {
  const [item] = items;
  return lines.length > 3 && item !== void 0 && item.date === null && item.fields.length === 0;
}
function undivided(draft2) {
  const title = draft2 ? `\uFF0C\u6807\u9898\u53D6${quote(draft2.item.title)}` : "";
  return {
    line: null,
    expected: "\u770B\u5F97\u51FA\u6BCF\u6761\u4ECE\u54EA\u91CC\u5F00\u59CB",
    found: `\u6CA1\u6709\u770B\u51FA\u5206\u6761\uFF0C\u6574\u4E2A\u6587\u4EF6\u4F5C\u4E00\u6761\u6536\u5F55${title}\uFF0C\u6CA1\u6709\u8BFB\u5230\u65E5\u671F`,
    remedy: `\u786E\u662F\u4E00\u4EF6\u7684\uFF0C\u4E0D\u5FC5\u6539\uFF1B${MARK_IT2}\uFF0C\u6807\u9898\u4E0B\u9762\u53EF\u52A0\u4E00\u884C\u201C\u65E5\u671F\uFF1A2023-05-29\u201D`
  };
}
function otherReading(name2, count3, { form, items }) {
  return {
    line: null,
    expected: "\u53EA\u6709\u4E00\u79CD\u8BFB\u6CD5\u7684\u6B63\u6587",
    found: `\u6309\u201C${name2}\u201D\u8BFB\u4F5C ${count3} \u6761\uFF1B\u6309\u201C${form.name}\u201D\u8BFB\u4F5C ${items} \u6761\u4E5F\u8BF4\u5F97\u901A`,
    remedy: `\u8BF7\u770B\u6761\u6570\u5BF9\u4E0D\u5BF9\uFF1B\u4E0D\u5BF9\u7684\uFF0C${MARK_IT2}`
  };
}
function withoutYear(count3, { lines }) {
  return {
    line: lines[0]?.number ?? null,
    expected: "\u5199\u660E\u5E74\u4EFD\u7684\u6B63\u6587\uFF0C\u6216\u8005\u6709\u5E74\u4EFD\u7684\u6587\u4EF6\u540D",
    found: `\u6709 ${count3} \u6761\u53EA\u6709\u6708\u65E5\uFF0C\u6CA1\u6709\u5E74\u4EFD\uFF0C\u8FD9\u4E9B\u6761\u7684\u65E5\u671F\u7A7A\u7740`,
    remedy: "\u5728\u6587\u4EF6\u6700\u524D\u9762\u52A0\u4E00\u884C\u5E74\u4EFD\uFF0C\u4F8B\u5982\u201C2023\u5E74\u201D"
  };
}
function doubtful(line, found) {
  return {
    line,
    expected: "\u5199\u660E\u5E74\u6708\u65E5\u7684\u65E5\u671F",
    found,
    remedy: "\u8BF7\u6838\u5BF9\u65E5\u671F\uFF1B\u4E0D\u5BF9\u7684\uFF0C\u5728\u8FD9\u4E00\u6761\u7684\u6807\u9898\u201C## \u201D\u4E0B\u9762\u52A0\u4E00\u884C\u201C\u65E5\u671F\uFF1A2023-05-29\u201D"
  };
}
function notKept(line, text) {
  return {
    line,
    expected: `\u4E00\u5B57\u4E0D\u6F0F\u5730\u4FDD\u7559${quote(text)}`,
    found: "\u8FD9\u4E00\u884C\u6CA1\u6709\u8FDB\u5165\u4EFB\u4F55\u4E00\u6761",
    remedy: `\u8FD9\u662F\u7A0B\u5E8F\u7684\u9519\u8BEF\uFF0C\u8BF7\u628A\u8FD9\u4E2A\u6587\u4EF6\u4EA4\u7ED9\u7EF4\u62A4\u7A0B\u5E8F\u7684\u4EBA\uFF1B\u6025\u7528\u65F6\uFF0C${MARK_IT2}`
  };
}
var MARK_IT2;
var init_read_text = __esm({
  "lib/ingest/forms/read-text.ts"() {
    "use strict";
    init_date_expression();
    init_ingest_problem();
    init_choose_reading();
    init_entry_dates();
    init_read_document();
    init_document_of();
    init_find_doubts();
    init_find_cut_items();
    init_find_lost();
    init_finish_item();
    init_issue_of_file();
    init_read_marked();
    init_with_stated();
    MARK_IT2 = "\u8981\u5206\u6761\uFF0C\u8BF7\u5728\u6BCF\u6761\u6807\u9898\u524D\u52A0\u201C## \u201D";
  }
});

// lib/ingest/forms/read-body.ts
function readBody(title, lines) {
  if (lines.every(isPlain)) return lines.map(({ text: text2 }) => ({ kind: "paragraph", text: text2 }));
  const all = textLines(lines);
  const furniture = findFurniture(all);
  const head = headLength(title, all, furniture);
  const text = all.filter((_, index) => index >= head && !furniture.has(index));
  const own = text.length > 0 ? text : all;
  return blocksOf(assignTextRoles(own, settingOf2(own)));
}
function isPlain({ text, cells, heading, isListItem, isFurniture }) {
  if (cells || heading !== void 0 || isListItem || isFurniture) return false;
  return text.length > 25 && endsSentence(text) && text === text.trim();
}
function headLength(title, lines, furniture) {
  const key = titleKey(title);
  const head = lines.slice(0, LONGEST_HEAD2);
  const prose = head.findIndex(({ text }) => isProse(text) && titleKey(text) !== key);
  const above = prose < 0 ? head : head.slice(0, prose);
  const again = above.findLastIndex(({ text }) => titleKey(text) === key);
  if (again < 0) return 0;
  let end = again + 1;
  while (end < above.length && (furniture.has(end) || isAboutPage(above[end]))) end += 1;
  return end;
}
function isAboutPage(line) {
  return line !== void 0 && (isDateLine(line.text) || readField(line.text)?.kind != null);
}
var LONGEST_HEAD2;
var init_read_body = __esm({
  "lib/ingest/forms/read-body.ts"() {
    "use strict";
    init_assign_text_roles();
    init_field_line();
    init_find_furniture();
    init_line_shape();
    init_sentence_end();
    init_setting();
    init_text_line();
    init_blocks_of();
    init_title_key();
    LONGEST_HEAD2 = 60;
  }
});

// lib/ingest/forms/record-date.ts
function recordDate({
  date,
  lines
}) {
  const stated2 = date === null ? null : parseDate(date);
  const printed = printedDay(lines.slice(0, HEAD_LINES).map(({ text }) => text));
  if (printed === null) return stated2;
  if (stated2 === null) return printed;
  const later = (Date.parse(stated2.from) - Date.parse(printed.from)) / DAY5;
  return stated2.precision === "day" && later > DAYS_TO_PUBLISH ? printed : stated2;
}
function printedDay(lines) {
  const [, year, month, day] = LEAD3.exec(lines[0]?.normalize("NFKC") ?? "") ?? [];
  if (year !== void 0) return dayOf2(`${year}-${month}-${day}`);
  for (const line of lines) {
    const found = DATE_LINE.exec(line.normalize("NFKC").trim())?.[1];
    const date = found === void 0 ? null : dayOf2(found);
    if (date !== null) return date;
  }
  return null;
}
function dayOf2(text) {
  const date = parseDate(statedDate(text) ?? "");
  return date?.precision === "day" ? date : null;
}
var DAYS_TO_PUBLISH, HEAD_LINES, DAY5, LEAD3, DATE_LINE;
var init_record_date = __esm({
  "lib/ingest/forms/record-date.ts"() {
    "use strict";
    init_partial_date();
    init_stated_date();
    DAYS_TO_PUBLISH = 7;
    HEAD_LINES = 30;
    DAY5 = 864e5;
    LEAD3 = /^(?:本[报台刊]讯|[^，。；：！？]{2,20}[电讯])?\s*(?:[（(][^）)]{1,20}[）)])?\s*(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/u;
    DATE_LINE = /^(?:(?:发布|成文|发文|印发|公布)?(?:日期|时间)\s*[：:]?\s*)?(\d{4}[-/.年].{3,24})$/u;
  }
});

// lib/ingest/forms/record-title.ts
function recordTitle({ title, lines }) {
  if (title !== null) return { title, titleOrigin: "given", lines: withoutTitle(lines, title) };
  const at = lines.findIndex(({ heading: heading2 }) => heading2 !== void 0);
  const heading = lines[at];
  if (heading) {
    return { title: heading.text.trim(), titleOrigin: "given", lines: lines.toSpliced(at, 1) };
  }
  const clause = /^[^。！？；]*/u.exec(lines[0]?.text.trim() ?? "")?.[0] ?? "";
  const shown = [...clause].length > LONGEST7 ? `${[...clause].slice(0, LONGEST7).join("")}\u2026` : clause;
  return { title: shown, titleOrigin: "derived", lines };
}
function bare2(text) {
  return text.replace(/\s+/gu, "");
}
function withoutTitle(lines, title) {
  const [first, ...rest] = lines;
  return first && rest.length > 0 && bare2(first.text) === bare2(title) ? rest : lines;
}
var LONGEST7;
var init_record_title = __esm({
  "lib/ingest/forms/record-title.ts"() {
    "use strict";
    LONGEST7 = 40;
  }
});

// lib/ingest/forms/record-items.ts
function recordItem(file, record, read = readBody) {
  const { line, id, section: section2, subsection, page, fields: fields2 } = record;
  const { title, titleOrigin, lines } = recordTitle(record);
  const date = recordDate(record);
  return {
    item: {
      issue: issueOf(file, record.issue, date),
      title,
      titleOrigin,
      date,
      page,
      fields: withNumber(fields2, title, lines),
      blocks: read(title, lines),
      lines: { file, first: line, last: lines.at(-1)?.number ?? line }
    },
    givenId: id,
    path: [section2, subsection].flatMap((name2) => name2?.replace(/\s+/gu, "") || [])
  };
}
function withNumber(fields2, title, lines) {
  if (fields2.some(({ name: name2 }) => name2 === "\u6587\u53F7")) return fields2;
  const head = lines.slice(0, 3).map(({ text }) => text);
  const alone = head.map(documentNumber).find((number2) => number2 !== null);
  const number = alone ?? openingNumber(head[0] ?? "", title);
  return number === null ? fields2 : [{ name: "\u6587\u53F7", value: number }, ...fields2];
}
function issueOf(file, stated2, date) {
  if (stated2 !== null) return issueNamed(stated2, stated2);
  if (date !== null && date.from.slice(0, 7) === date.to.slice(0, 7)) {
    return monthlyIssue(date.from.slice(0, 7));
  }
  const stem = file.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  const id = /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(stem) ? stem : pinyinSlug(stem);
  return issueNamed(isYear(id) ? `year-${id}` : id || "issue", stem);
}
function issueNamed(id, label) {
  const date = parseDate(id);
  return date?.precision === "month" ? monthlyIssue(id) : { id, label, date: null };
}
var init_record_items = __esm({
  "lib/ingest/forms/record-items.ts"() {
    "use strict";
    init_issue();
    init_partial_date();
    init_pinyin_slug();
    init_document_number();
    init_opening_number();
    init_read_body();
    init_record_date();
    init_record_title();
  }
});

// lib/ingest/sources/read-source.ts
async function readSource(file) {
  try {
    const source = await readerOf(file.name)?.read(file);
    if (source?.kind === "records") return { ...source, entries: guarded(file.name, source) };
    return source ?? { kind: "lines", lines: [], problems: [] };
  } catch (error) {
    return { kind: "lines", lines: [], problems: [failure(file.name, error, "error")] };
  }
}
async function* guarded(name2, { entries: entries2 }) {
  try {
    yield* entries2;
  } catch (error) {
    yield { problem: failure(name2, error, "omitted") };
  }
}
function failure(file, error, severity) {
  const { code = "", message = String(error) } = error;
  return {
    file,
    line: null,
    severity,
    expected: "\u80FD\u8BFB\u7684\u6587\u4EF6",
    found: REASONS[code] ?? `\u8BFB\u53D6\u65F6\u51FA\u9519\uFF08${message.slice(0, 80)}\uFF09`,
    remedy: "\u68C0\u67E5\u8FD9\u4E2A\u6587\u4EF6\u80FD\u5426\u6253\u5F00\u3001\u6743\u9650\u5BF9\u4E0D\u5BF9\uFF1B\u5173\u6389\u5360\u7528\u5B83\u7684\u7A0B\u5E8F\uFF0C\u6216\u8005\u91CD\u65B0\u653E\u4E00\u4EFD\u8FDB\u6765"
  };
}
var REASONS;
var init_read_source = __esm({
  "lib/ingest/sources/read-source.ts"() {
    "use strict";
    init_source_readers();
    REASONS = {
      EACCES: "\u6CA1\u6709\u8BFB\u53D6\u7684\u6743\u9650",
      EPERM: "\u6CA1\u6709\u8BFB\u53D6\u7684\u6743\u9650",
      EISDIR: "\u8FD9\u662F\u6587\u4EF6\u5939\uFF0C\u4E0D\u662F\u6587\u4EF6",
      ENOENT: "\u6587\u4EF6\u5DF2\u7ECF\u4E0D\u5728\u4E86",
      EBUSY: "\u6587\u4EF6\u6B63\u88AB\u522B\u7684\u7A0B\u5E8F\u5360\u7528",
      EIO: "\u78C1\u76D8\u8BFB\u53D6\u51FA\u9519",
      ERR_FS_FILE_TOO_LARGE: "\u6587\u4EF6\u592A\u5927"
    };
  }
});

// lib/ingest/kept-bodies.ts
function keptBodies(file, cache) {
  if (cache === NO_CACHE) return { read: readBody, keep: () => {
  } };
  const kept = keptBytes(cache, `bodies/${fileNameOf(file)}`);
  return {
    read(title, lines) {
      const blocks = kept.of(
        JSON.stringify([title, fromFirst(lines)]),
        () => Buffer.from(JSON.stringify(readBody(title, lines)))
      );
      return JSON.parse(Buffer.from(blocks.buffer).toString());
    },
    keep: kept.keep
  };
}
function fromFirst(lines) {
  const first = lines[0]?.number ?? 0;
  return lines.map((line) => ({ ...line, number: line.number - first }));
}
var init_kept_bodies = __esm({
  "lib/ingest/kept-bodies.ts"() {
    "use strict";
    init_build_cache();
    init_kept_bytes();
    init_read_body();
  }
});

// lib/ingest/read-file.ts
async function readFile(source, sections, cache = NO_CACHE) {
  const { name: file } = source;
  const read = await readSource(source);
  const issue = issueOfFile(readFileName(file), null).id;
  const nothing = { file, form: null, issue, drafts: [], lines: null, roles: [], problems: [] };
  if (read.kind === "records") {
    const drafts = [];
    const problems = [];
    const bodies = keptBodies(file, cache);
    for await (const entry of read.entries) {
      if ("problem" in entry) problems.push(entry.problem);
      else drafts.push(recordItem(file, entry.record, bodies.read));
    }
    bodies.keep();
    return { ...nothing, form: RECORDS, issue: null, drafts, problems };
  }
  const { lines } = read;
  const isUnread = read.problems.some(({ severity }) => severity === "error");
  if (isUnread || lines.length === 0) return { ...nothing, lines, problems: read.problems };
  return readLines3(file, issue, read, sections);
}
function readLines3(file, issue, read, sections) {
  const { lines } = read;
  if (isIssueForm(lines, sections)) {
    const { year, month } = readFileName(file);
    const isNamed3 = year !== null && month !== null;
    const own2 = isNamed3 ? `${year}-${String(month).padStart(2, "0")}` : monthOfText(lines);
    if (own2 !== null) return readPrinted(file, read, sections, own2, isNamed3);
  }
  const { form, drafts, roles, notes } = readText(file, lines, read.stated);
  const own = drafts.map((draft2) => inFolder(draft2, readFileName(file).folders));
  const told = notes.map((note) => ({ ...note, file, severity: "warning" }));
  return { file, form, issue, drafts: own, lines, roles, problems: [...read.problems, ...told] };
}
function readPrinted(file, read, sections, month, isNamed3) {
  const issue = isNamed3 ? issueOfFile(readFileName(file), null) : monthlyIssue(month);
  const told = (problems) => [
    ...isNamed3 ? [] : [monthOutOfText(file, month)],
    ...problems.map((problem3) => ({ ...problem3, file }))
  ];
  const printed = { file, form: CONTENTS, issue: issue.id, lines: read.lines, roles: [] };
  try {
    const { items, problems } = readIssue(`${month}.txt`, read, sections);
    const drafts = items.map((item) => draftOf(item, file, issue));
    return { ...printed, drafts, problems: told(problems) };
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return { ...printed, drafts: [], problems: told(error.problems) };
  }
}
function monthOutOfText(file, month) {
  return {
    file,
    line: null,
    severity: "warning",
    expected: "\u5199\u660E\u5E74\u6708\u7684\u6587\u4EF6\u540D\uFF0C\u4F8B\u5982 2023-06.txt",
    found: `\u6587\u4EF6\u540D\u6CA1\u6709\u5E74\u6708\uFF0C\u7167\u6B63\u6587\u8BFB\u4F5C ${month} \u8FD9\u4E00\u671F`,
    remedy: `\u5BF9\u7684\uFF0C\u628A\u6587\u4EF6\u6539\u540D\u4E3A ${month}\uFF0C\u540E\u7F00\u4E0D\u53D8\uFF1B\u4E0D\u5BF9\u7684\uFF0C\u6539\u6210\u5B9E\u9645\u7684\u5E74\u6708`
  };
}
function draftOf({ id: _, ordinal: __, section: section2, ...item }, file, issue) {
  const path = section2 === null ? [] : [section2.name, section2.subsection?.name ?? []].flat();
  return { item: { ...item, issue, lines: { ...item.lines, file } }, givenId: null, path };
}
function inFolder(draft2, folders) {
  return draft2.path.length > 0 ? draft2 : { ...draft2, path: folders.slice(-2) };
}
var RECORDS, CONTENTS;
var init_read_file = __esm({
  "lib/ingest/read-file.ts"() {
    "use strict";
    init_issue();
    init_build_cache();
    init_is_issue_form();
    init_issue_of_file();
    init_month_of_text();
    init_read_issue();
    init_read_text();
    init_record_items();
    init_ingest_error();
    init_read_file_name();
    init_read_source();
    init_kept_bodies();
    RECORDS = "\u8BB0\u5F55";
    CONTENTS = "\u76EE\u5F55";
  }
});

// lib/ingest/read-sources.ts
async function readSources(folder, files, sections, cache) {
  const { originals, problems: copies } = partCopies(files);
  const read = [];
  for (const name2 of originals) {
    read.push(await readFile(sourceFile(folder, name2), sections, cache));
  }
  const sound = read.filter((one) => !hasErrors(one));
  const isAnySound = sound.length > 0;
  const problems = read.flatMap(
    (one) => hasErrors(one) && isAnySound ? leftOutWhole(one) : one.problems
  );
  const kept = withOwnIssues(sound);
  const drafts = [false, true].flatMap(
    (isRecords) => kept.filter(({ issue }) => issue === null === isRecords).flatMap((one) => one.drafts)
  );
  return {
    drafts,
    texts: new Map(read.flatMap(({ file, lines }) => lines ? [[file, lines]] : [])),
    readings: kept.map(readingOf),
    leftOut: new Set(read.filter(hasErrors).flatMap(({ issue }) => issue ?? [])),
    problems: [...copies, ...problems, ...neighbourProblems(kept)]
  };
}
function hasErrors({ problems }) {
  return problems.some(({ severity }) => severity === "error");
}
function leftOutWhole({ file, problems }) {
  const whole2 = {
    file,
    line: null,
    severity: "omitted",
    expected: "\u6CA1\u6709\u9519\u8BEF\u7684\u6587\u4EF6",
    found: `\u6709${problems.filter(({ severity }) => severity === "error").length}\u5904\u9519\u8BEF\uFF0C\u6574\u4E2A\u6587\u4EF6\u6CA1\u6709\u6536\u5F55\uFF0C\u5176\u4F59\u6587\u4EF6\u7167\u5E38`,
    remedy: "\u7167\u4E0B\u9762\u5404\u884C\u6539\u6B63\u540E\u518D\u8FD0\u884C\u4E00\u6B21"
  };
  return [
    whole2,
    ...problems.map(
      (one) => one.severity === "error" ? { ...one, severity: "omitted" } : one
    )
  ];
}
function readingOf({ file, form, drafts, roles }) {
  const leftOut3 = roles.flatMap(
    ({ line, role, reason }) => role === "furniture" ? [{ line: line.number, reason: reason ?? "" }] : []
  );
  return { file, form, count: drafts.length, leftOut: leftOut3 };
}
var init_read_sources = __esm({
  "lib/ingest/read-sources.ts"() {
    "use strict";
    init_source_file();
    init_neighbours();
    init_read_file();
  }
});

// lib/ingest/registry/group-by.ts
function groupBy(values, keysOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const value of values) {
    for (const key of new Set(keysOf2(value))) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}
var init_group_by = __esm({
  "lib/ingest/registry/group-by.ts"() {
    "use strict";
  }
});

// lib/ingest/registry/id-problems.ts
function changed({ file }, known, item) {
  const before = known.renamedTo.at(-1) ?? known.entries[0]?.title ?? "";
  const rename = `${VERB_WORDS.renamed} ${KIND_WORDS.item} ${known.id} ${item.title}`;
  const withdraw = `${VERB_WORDS.withdrawn} ${KIND_WORDS.item} ${known.id}`;
  const other = item.givenId === null ? "\u65B0\u7684\u4E00\u6761\u4F1A\u53E6\u7ED9\u7F16\u53F7" : "\u65B0\u7684\u4E00\u6761\u6362\u4E00\u4E2A\u6CA1\u6709\u7528\u8FC7\u7684\u7F16\u53F7";
  return {
    file: item.file,
    line: item.line,
    severity: "error",
    expected: KEPT,
    found: `${known.id} \u539F\u4E3A${quote(before)}\uFF0C\u73B0\u4E3A${quote(item.title)}`,
    remedy: `\u540C\u4E00\u6761\u800C\u6539\u4E86\u6807\u9898\u7684\uFF0C\u5728 ${file} \u672B\u5C3E\u52A0\u4E00\u884C\u201C${rename}\u201D\uFF1B\u539F\u6765\u90A3\u6761\u4E0D\u518D\u53D1\u5E03\u7684\uFF0C\u52A0\u4E00\u884C\u201C${withdraw}\u201D\uFF0C${other}`
  };
}
function vanished({ file }, known) {
  const entry = known.entries[0];
  return {
    file,
    line: entry?.line ?? null,
    severity: "error",
    expected: KEPT,
    found: `${known.id}${quote(entry?.title ?? "")}\u5728\u539F\u6587\u91CC\u4E0D\u89C1\u4E86`,
    remedy: `\u628A\u8FD9\u4E00\u6761\u653E\u56DE\u539F\u6587\uFF1B\u786E\u5B9E\u4E0D\u518D\u53D1\u5E03\u7684\uFF0C\u5728 ${file} \u672B\u5C3E\u52A0\u4E00\u884C\u201C${VERB_WORDS.withdrawn} ${KIND_WORDS.item} ${known.id}\u201D\uFF1B\u6539\u7528\u522B\u7684\u7F16\u53F7\u7684\uFF0C\u52A0\u4E00\u884C\u201C${VERB_WORDS.moved} ${KIND_WORDS.item} ${known.id} \u65B0\u7F16\u53F7\u201D`
  };
}
function stillThere({ file, changes }, id, { file: source, line, title }) {
  const recorded = changes.item.withdrawn.get(id);
  return {
    file: source,
    line,
    severity: "error",
    expected: `\u6CA1\u6709\u5DF2\u7ECF\u64A4\u4E0B\u7684\u6761\u76EE\uFF08${file}${recorded === void 0 ? "" : `\u7B2C${recorded}\u884C`}\uFF09`,
    found: `${id}${quote(title)}`,
    remedy: `\u4ECE\u539F\u6587\u91CC\u5220\u53BB\u8FD9\u4E00\u6761\uFF1B\u4ECD\u8981\u53D1\u5E03\u7684\uFF0C\u5220\u53BB\u767B\u8BB0\u91CC\u201C${VERB_WORDS.withdrawn}\u201D\u90A3\u4E00\u884C`
  };
}
function sameId(item, id, other) {
  return {
    file: item.file,
    line: item.line,
    severity: "omitted",
    expected: "\u4E0D\u91CD\u590D\u7684\u7F16\u53F7",
    found: `${id} \u4E0E ${other.file}:${other.line} \u7684\u76F8\u540C`,
    remedy: "\u91CD\u590D\u7684\u4E00\u6761\u8BF7\u5220\u53BB\uFF1B\u4E0D\u662F\u540C\u4E00\u6761\u7684\uFF0C\u6362\u4E00\u4E2A\u6CA1\u6709\u7528\u8FC7\u7684\u7F16\u53F7"
  };
}
function outOfPlace(item, placeId, id) {
  return {
    file: item.file,
    line: item.line,
    severity: "warning",
    expected: "\u65B0\u6761\u76EE\u6392\u5728\u5DF2\u516C\u5E03\u7684\u6761\u76EE\u4E4B\u540E",
    found: `${quote(item.title)}\u6392\u5728\u7B2C${item.ordinal}\u6761\uFF0C\u800C ${placeId} \u65E9\u5DF2\u662F\u53E6\u4E00\u6761`,
    remedy: `\u5DF2\u7ED9\u5B83\u65B0\u7684\u7F16\u53F7 ${id}\uFF0C\u5176\u4F59\u5404\u6761\u7F16\u53F7\u4E0D\u53D8`
  };
}
var KEPT;
var init_id_problems = __esm({
  "lib/ingest/registry/id-problems.ts"() {
    "use strict";
    init_ingest_problem();
    init_registry();
    KEPT = "\u5DF2\u516C\u5E03\u7684\u7F16\u53F7\u4ECD\u662F\u539F\u6765\u90A3\u4E00\u6761\uFF0C\u94FE\u63A5\u624D\u4E0D\u4F1A\u5931\u6548";
  }
});

// lib/ingest/registry/match-entries.ts
function isSameItem(known, { title, date }) {
  const key = titleKey(title);
  return titlesOf(known).some((one) => titleKey(one) === key) || likeness(known, key, date) > 0;
}
function matchEntries(items, placeIds, known) {
  const found = /* @__PURE__ */ new Map();
  const free = new Map(known.map((one) => [one.id, one]));
  const take = (index, one) => {
    if (one === void 0 || found.has(index) || !free.delete(one.id)) return;
    found.set(index, one);
  };
  const atPlace = (index) => free.get(placeIds[index] ?? "");
  const wholes = groupBy(
    known,
    (one) => one.entries.flatMap(({ date }) => titlesOf(one).map((title) => whole({ title, date })))
  );
  const isWhole2 = (one, item) => wholes.get(whole(item))?.includes(one);
  items.forEach((item, index) => {
    const one = atPlace(index);
    if (one && isWhole2(one, item)) take(index, one);
  });
  items.forEach((item, index) => {
    take(
      index,
      wholes.get(whole(item))?.find(({ id }) => free.has(id))
    );
  });
  items.forEach((item, index) => {
    const one = atPlace(index);
    if (one && isSameItem(one, item)) take(index, one);
  });
  const titles = groupBy([...free.values()], (one) => titlesOf(one).map(titleKey));
  const days = groupBy([...free.values()], ({ entries: entries2 }) => entries2.map(({ date }) => `${date}`));
  items.forEach((item, index) => {
    const key = titleKey(item.title);
    take(
      index,
      titles.get(key)?.find(({ id }) => free.has(id))
    );
    if (found.has(index)) return;
    const ofDay = (days.get(`${item.date}`) ?? []).filter(({ id }) => free.has(id));
    const ranked = ofDay.slice(0, MOST_COMPARED).map((one) => ({ one, alike: likeness(one, key, item.date) })).filter(({ alike: alike2 }) => alike2 > 0).sort((a, b) => b.alike - a.alike);
    take(index, ranked[0]?.one);
  });
  return found;
}
function likeness(known, key, date) {
  if (!known.entries.some((entry) => entry.date === date)) return 0;
  const likenesses = titlesOf(known).map(titleKey).filter((other) => similarityBound(other, key) >= LEAST_SIMILARITY).map((other) => titleSimilarity(other, key));
  const best = Math.max(0, ...likenesses);
  return best >= LEAST_SIMILARITY ? best : 0;
}
function titlesOf({ entries: entries2, renamedTo }) {
  return [...entries2.map(({ title }) => title), ...renamedTo];
}
function whole({ title, date }) {
  return `${date}
${titleKey(title)}`;
}
var MOST_COMPARED;
var init_match_entries = __esm({
  "lib/ingest/registry/match-entries.ts"() {
    "use strict";
    init_match_title();
    init_title_key();
    init_title_similarity();
    init_group_by();
    MOST_COMPARED = 300;
  }
});

// lib/ingest/registry/resolve-entries.ts
function resolveEntries(entries2, { withdrawn, renamed, moved }) {
  const idOf = (id) => {
    const seen = /* @__PURE__ */ new Set();
    let current = id;
    for (let next = moved.get(id); next !== void 0 && !seen.has(next); ) {
      seen.add(next);
      current = next;
      next = moved.get(next);
    }
    return current;
  };
  const known = /* @__PURE__ */ new Map();
  for (const entry of entries2.values()) {
    const id = idOf(entry.id);
    if (withdrawn.has(id)) continue;
    const others = known.get(id);
    known.set(id, {
      id,
      entries: [...others?.entries ?? [], entry],
      renamedTo: [
        ...others?.renamedTo ?? [],
        ...renamed.get(entry.id) ?? [],
        ...id === entry.id ? [] : renamed.get(id) ?? []
      ]
    });
  }
  const ids = [...entries2.keys(), ...withdrawn.keys(), ...[...moved].flat()];
  return {
    known,
    withdrawn: [...entries2.values()].filter(({ id }) => withdrawn.has(idOf(id))),
    taken: new Set(ids.map((id) => id.toLowerCase())),
    idOf
  };
}
var init_resolve_entries = __esm({
  "lib/ingest/registry/resolve-entries.ts"() {
    "use strict";
  }
});

// lib/ingest/registry/assign-item-ids.ts
function assignItemIds(items, registry, leftOut3 = /* @__PURE__ */ new Set()) {
  const resolved = resolveEntries(registry.items, registry.changes.item);
  const assigned = new Assigned(items);
  const problems = [
    ...keepGivenIds(items, registry, resolved, assigned),
    ...keepPlaces(items, registry, resolved, assigned, leftOut3)
  ];
  const ids = items.map((_, index) => assigned.idOf(index));
  const added = items.flatMap(({ title, date }, index) => {
    const id = ids[index] ?? null;
    return id === null || registry.items.has(id) ? [] : [{ id, title, date }];
  });
  return { ids, added, problems: firstOfEachKind(problems) };
}
function keepGivenIds(items, registry, resolved, assigned) {
  return items.flatMap((item, index) => {
    if (item.givenId === null) return [];
    const id = resolved.idOf(item.givenId);
    const other = assigned.itemOf(id);
    if (other) return [sameId(item, id, other)];
    assigned.give(index, id);
    if (registry.changes.item.withdrawn.has(id)) return [stillThere(registry, id, item)];
    const known = resolved.known.get(id);
    return known && !isSameItem(known, item) ? [changed(registry, known, item)] : [];
  });
}
function keepPlaces(items, registry, resolved, assigned, leftOut3) {
  const problems = [];
  const replaced = /* @__PURE__ */ new Set();
  const knownOfIssue = groupBy([...resolved.known.values()], ({ id }) => [numberedId(id).issue]);
  const highest = highestNumbers(resolved.taken);
  const unnamed = items.flatMap(({ givenId }, index) => givenId === null ? [index] : []);
  for (const [issue, places2] of groupBy(unnamed, (index) => [items[index]?.issue ?? ""])) {
    const own = places2.flatMap((index) => items[index] ?? []);
    const placeIds = own.map(({ ordinal }) => itemId(issue, ordinal));
    const known = (knownOfIssue.get(issue) ?? []).filter(({ id }) => !assigned.itemOf(id));
    const found = matchEntries(own, placeIds, known);
    for (const [at, { id }] of found) assigned.give(places2[at] ?? -1, id);
    let last = highest.get(issue.toLowerCase()) ?? 0;
    for (const [at, item] of own.entries()) {
      if (found.has(at)) continue;
      const placeId = placeIds[at] ?? "";
      const displaced = resolved.known.get(placeId);
      const gone = resolved.withdrawn.find((entry) => isSameIdentity(entry, item));
      const isReplacing = displaced !== void 0 && !assigned.itemOf(placeId);
      if (gone) problems.push(stillThere(registry, gone.id, item));
      else if (isReplacing) {
        problems.push(changed(registry, displaced, item));
        replaced.add(placeId);
      }
      let id = placeId;
      while (resolved.taken.has(id.toLowerCase()) || assigned.itemOf(id)) {
        last += 1;
        id = itemId(issue, last);
      }
      assigned.give(places2[at] ?? -1, id);
      if (id !== placeId && !gone && !isReplacing) problems.push(outOfPlace(item, placeId, id));
    }
  }
  for (const known of resolved.known.values()) {
    if (leftOut3.has(numberedId(known.id).issue)) continue;
    if (!assigned.itemOf(known.id) && !replaced.has(known.id)) {
      problems.push(vanished(registry, known));
    }
  }
  return problems;
}
function isSameIdentity(a, b) {
  return a.date === b.date && titleKey(a.title) === titleKey(b.title);
}
function numberedId(id) {
  const [, issue = "", digits = ""] = /^(.+)-(\d{3,})$/.exec(id) ?? [];
  return { issue, number: Number(digits) };
}
function highestNumbers(ids) {
  const highest = /* @__PURE__ */ new Map();
  for (const id of ids) {
    const { issue, number } = numberedId(id);
    highest.set(issue, Math.max(number, highest.get(issue) ?? 0));
  }
  return highest;
}
var Assigned;
var init_assign_item_ids = __esm({
  "lib/ingest/registry/assign-item-ids.ts"() {
    "use strict";
    init_item_id();
    init_title_key();
    init_problem_limit();
    init_group_by();
    init_id_problems();
    init_match_entries();
    init_resolve_entries();
    Assigned = class {
      constructor(items) {
        this.items = items;
      }
      items;
      #ids = /* @__PURE__ */ new Map();
      #items = /* @__PURE__ */ new Map();
      give(index, id) {
        const item = this.items[index];
        if (item === void 0) return;
        this.#ids.set(index, id);
        this.#items.set(id.toLowerCase(), item);
      }
      idOf(index) {
        return this.#ids.get(index) ?? null;
      }
      itemOf(id) {
        return this.#items.get(id.toLowerCase());
      }
    };
  }
});

// lib/ingest/registry/format-entry.ts
function formatItemEntry({ id, date, title }) {
  return [KIND_WORDS.item, id, date ?? NO_DATE, oneLine2(title)].join(" ");
}
function formatSectionEntry({ id, path }) {
  return [KIND_WORDS.section, id, path.join(` ${PATH_MARK} `)].join(" ");
}
function formatNameEntry({ id, kind, name: name2 }) {
  return [KIND_WORDS.name, id, ENTITY_WORDS[kind], oneLine2(name2)].join(" ");
}
function oneLine2(text) {
  return text.replace(/\s+/gu, " ").trim();
}
var init_format_entry = __esm({
  "lib/ingest/registry/format-entry.ts"() {
    "use strict";
    init_registry();
  }
});

// lib/ingest/registry/register-sections.ts
function registerSections(listed2, paths, registry) {
  const { known, taken } = resolveEntries(registry.sections, registry.changes.section);
  const { withdrawn } = registry.changes.section;
  const problems = [];
  const catalogue = new OpenCatalogue(listed2);
  const ordered = [...known.values()].sort((a, b) => depthOf(a) - depthOf(b));
  for (const { id, entries: entries2, renamedTo } of ordered) {
    const [entry] = entries2;
    if (entry === void 0) continue;
    const name2 = entry.path.at(-1) ?? "";
    const bySlug = catalogue.bySlug(id);
    const byName = catalogue.find(entry.path);
    if (bySlug) {
      const names = [bySlug.name, ...bySlug.formerNames ?? []];
      if (![name2, ...renamedTo].some((one) => names.includes(one))) {
        problems.push(otherName(registry, entry, id, bySlug.name));
      }
    } else if (byName) problems.push(otherSlug(registry, entry, id, byName.slug));
    else if (entry.path.length > 1 && !catalogue.find(entry.path.slice(0, 1))) {
      problems.push(withoutParent(registry, entry, id));
    } else catalogue.add(entry.path, () => id);
  }
  for (const { slug: slug2, name: name2 } of catalogue.all()) {
    const line = withdrawn.get(slug2);
    if (line !== void 0) problems.push(stillThere2(registry, slug2, name2, line));
  }
  const slugOf = (name2) => freeSlug(
    pinyinSlug(name2),
    "lanmu",
    (slug2) => taken.has(slug2) || Boolean(catalogue.bySlug(slug2))
  );
  for (const path of paths) catalogue.add(path, slugOf);
  const added = catalogue.entries().filter(({ id }) => !registry.sections.has(id) && !withdrawn.has(id));
  return { sections: catalogue.sections, added, problems };
}
function open(section2) {
  return { ...section2, subsections: section2.subsections.map(open) };
}
function depthOf({ entries: entries2 }) {
  return entries2[0]?.path.length ?? 0;
}
function problem2({ file }, line, found, remedy) {
  const expected = "\u5DF2\u516C\u5E03\u7684\u680F\u76EE\u4ECD\u7528\u539F\u6765\u7684\u62FC\u97F3\uFF0C\u94FE\u63A5\u624D\u4E0D\u4F1A\u5931\u6548";
  return { file, line, severity: "error", expected, found, remedy };
}
function otherName(registry, { path, line }, id, name2) {
  const before = path.at(-1) ?? "";
  return problem2(
    registry,
    line,
    `\u201C${id}\u201D\u539F\u4E3A\u201C${before}\u201D\uFF0C\u73B0\u4E3A\u201C${name2}\u201D`,
    `\u540C\u4E00\u4E2A\u680F\u76EE\u800C\u6539\u4E86\u540D\u7684\uFF0C\u5728 ${SECTIONS} \u91CC\u5199\u6210\u201C${before} = ${name2} ${id}\u201D\uFF1B\u4E0D\u662F\u540C\u4E00\u4E2A\u680F\u76EE\u7684\uFF0C\u7ED9\u201C${name2}\u201D\u6362\u4E00\u4E2A\u6CA1\u6709\u7528\u8FC7\u7684\u62FC\u97F3`
  );
}
function otherSlug(registry, { path, line }, id, slug2) {
  const name2 = path.join(` ${PATH_MARK} `);
  return problem2(
    registry,
    line,
    `\u201C${name2}\u201D\u7684\u62FC\u97F3\u539F\u4E3A\u201C${id}\u201D\uFF0C\u73B0\u4E3A\u201C${slug2}\u201D`,
    `\u5728 ${SECTIONS} \u91CC\u6539\u56DE\u201C${id}\u201D\uFF1B\u4E00\u5B9A\u8981\u6362\u7684\uFF0C\u5728 ${registry.file} \u672B\u5C3E\u52A0\u4E00\u884C\u201C${VERB_WORDS.moved} ${KIND_WORDS.section} ${id} ${slug2}\u201D`
  );
}
function withoutParent(registry, { path, line }, id) {
  return problem2(
    registry,
    line,
    `\u201C${path.at(-1)}\u201D\u6240\u5C5E\u7684\u680F\u76EE\u201C${path[0]}\u201D\u4E0D\u89C1\u4E86`,
    `\u5728 ${SECTIONS} \u91CC\u6062\u590D\u201C${path[0]}\u201D\uFF1B\u786E\u5B9E\u4E0D\u518D\u8981\u7684\uFF0C\u5728 ${registry.file} \u672B\u5C3E\u52A0\u4E00\u884C\u201C${VERB_WORDS.withdrawn} ${KIND_WORDS.section} ${id}\u201D`
  );
}
function stillThere2(registry, slug2, name2, line) {
  return problem2(
    registry,
    line,
    `\u5DF2\u767B\u8BB0\u64A4\u4E0B\u201C${slug2}\u201D\uFF0C${SECTIONS} \u91CC\u4ECD\u6709\u201C${name2} ${slug2}\u201D`,
    "\u4ECE\u680F\u76EE\u8868\u91CC\u5220\u53BB\u8FD9\u4E2A\u680F\u76EE\uFF1B\u4ECD\u8981\u7528\u7684\uFF0C\u5220\u53BB\u767B\u8BB0\u91CC\u7684\u8FD9\u4E00\u884C\uFF1B\u53E6\u4E00\u4E2A\u680F\u76EE\u8BF7\u6362\u4E00\u4E2A\u6CA1\u6709\u7528\u8FC7\u7684\u62FC\u97F3"
  );
}
var OpenCatalogue, SECTIONS;
var init_register_sections = __esm({
  "lib/ingest/registry/register-sections.ts"() {
    "use strict";
    init_section();
    init_pinyin_slug();
    init_heading_name();
    init_registry();
    init_resolve_entries();
    OpenCatalogue = class {
      sections;
      constructor(listed2) {
        this.sections = listed2.map(open);
      }
      all() {
        return allSections(this.sections);
      }
      bySlug(slug2) {
        return this.all().find((section2) => section2.slug === slug2) ?? null;
      }
      find([name2 = "", subname]) {
        const section2 = this.sections.find((one) => isNamed(one, name2));
        if (subname === void 0) return section2 ?? null;
        return section2?.subsections.find((one) => isNamed(one, subname)) ?? null;
      }
      /** Adds what is not there yet of a path, each with the slug that `slugOf` gives for its name. */
      add(path, slugOf) {
        let siblings = this.sections;
        for (const name2 of path) {
          let section2 = siblings.find((one) => isNamed(one, name2));
          if (section2 === void 0) {
            section2 = { name: name2, slug: slugOf(name2), subsections: [] };
            siblings.push(section2);
          }
          siblings = section2.subsections;
        }
      }
      entries() {
        return this.sections.flatMap((section2) => [
          { id: section2.slug, path: [section2.name] },
          ...section2.subsections.map(({ name: name2, slug: slug2 }) => ({ id: slug2, path: [section2.name, name2] }))
        ]);
      }
    };
    SECTIONS = "lists/sections.txt";
  }
});

// lib/ingest/read-data-folder.ts
async function readDataFolder(folder, fallbackFolder, cache = NO_CACHE) {
  const listed2 = readSections(folder, fallbackFolder);
  const { registry, problems: unreadable3 } = readRegistry(folder);
  const sources = listSources(folder);
  const catalogue = registerSections(listed2.sections, [], registry).sections;
  const files = listed2.sections.length > 0 ? sources.files : [];
  const read = await readSources(folder, files, catalogue, cache);
  const problems = [...listed2.problems, ...unreadable3, ...sources.problems, ...read.problems];
  throwOnErrors(problems);
  const paths = read.drafts.map(({ path }) => path);
  const { sections, ...placed2 } = registerSections(listed2.sections, paths, registry);
  const named = nameItems(read, sections, registry);
  problems.push(...placed2.problems, ...named.problems);
  throwOnErrors(problems);
  return {
    items: named.items.sort(byContents),
    sections,
    texts: read.texts,
    readings: read.readings,
    registry,
    unregistered: [...placed2.added.map(formatSectionEntry), ...named.added.map(formatItemEntry)],
    warnings: sortProblems(problems)
  };
}
function nameItems({ drafts, leftOut: leftOut3 }, sections, registry) {
  const all = placeDrafts(drafts, sections);
  const { ids, added, problems } = assignItemIds(
    all.map(({ issue, ordinal, title, date, lines }, index) => ({
      issue: issue.id,
      ordinal,
      givenId: drafts[index]?.givenId ?? null,
      title,
      date: date && isoDate(date),
      file: lines.file,
      line: lines.first
    })),
    registry,
    leftOut3
  );
  const named = all.flatMap((item, index) => {
    const id = ids[index] ?? null;
    return id === null ? [] : [{ ...item, id }];
  });
  return { items: named, added, problems };
}
function readSections(folder, fallbackFolder) {
  const list = readList(SECTIONS_FILE, [folder, fallbackFolder]);
  if (list !== null) return parseSections(list.file, list.text);
  const file = `${LISTS_FOLDER}/${SECTIONS_FILE}`;
  const problem3 = {
    file,
    line: null,
    severity: "error",
    expected: `\u680F\u76EE\u8868 ${file}`,
    found: "\u6CA1\u6709\u8FD9\u4E2A\u6587\u4EF6",
    remedy: `\u653E\u5165 ${file}\uFF0C\u6BCF\u884C\u5199\u4E00\u4E2A\u680F\u76EE\uFF0C\u4F8B\u5982\u201C\u7279\u522B\u5173\u6CE8 tebieguanzhu\u201D`
  };
  return { sections: [], problems: [problem3] };
}
var SECTIONS_FILE;
var init_read_data_folder = __esm({
  "lib/ingest/read-data-folder.ts"() {
    "use strict";
    init_issues_of();
    init_partial_date();
    init_build_cache();
    init_place_drafts();
    init_editors_list();
    init_ingest_error();
    init_ingest_problem();
    init_parse_sections();
    init_read_sources();
    init_assign_item_ids();
    init_format_entry();
    init_read_registry();
    init_register_sections();
    init_list_sources();
    SECTIONS_FILE = "sections.txt";
  }
});

// lib/ingest/sources/parse-user-dictionary.ts
function parseUserDictionary(text, fold) {
  const entries2 = /* @__PURE__ */ new Map();
  const faults = [];
  text.split(/\r\n?|\n/).forEach((raw, index) => {
    const line = raw.replace(/^\ufeff/, "").replace(/#.*$/, "").trim();
    if (line === "") return;
    const [, printed = "", frequency, tag = DEFAULT_TAG] = LINE2.exec(line) ?? [];
    const word = fold(printed).text;
    if (!isHanWord(word)) {
      faults.push({ line: index + 1, text: raw.trim() });
      return;
    }
    entries2.set(word, {
      word,
      frequency: frequency === void 0 ? DEFAULT_FREQUENCY : Math.max(1, Number(frequency)),
      tag: tag.toLowerCase()
    });
  });
  return { entries: [...entries2.values()], faults };
}
var DEFAULT_FREQUENCY, DEFAULT_TAG, LINE2;
var init_parse_user_dictionary = __esm({
  "lib/ingest/sources/parse-user-dictionary.ts"() {
    "use strict";
    init_han();
    DEFAULT_FREQUENCY = 1e3;
    DEFAULT_TAG = "n";
    LINE2 = /^(\S+)(?:\s+(\d{1,9}))?(?:\s+([a-z][a-z0-9]{0,7}))?$/i;
  }
});

// lib/ingest/read-dictionary.ts
function countyWords(counties, fold) {
  return counties.flatMap(
    ({ forms }) => forms.map((form) => ({ word: fold(form).text, frequency: COUNTY_FREQUENCY, tag: "ns" }))
  );
}
function readDictionary({ file, text }, fold) {
  const { entries: entries2, faults } = parseUserDictionary(text, fold);
  const problems = faults.map(({ line, text: text2 }) => ({
    file,
    line,
    severity: "warning",
    expected: "\u201C\u8BCD \u8BCD\u9891 \u8BCD\u6027\u201D\uFF0C\u8BCD\u4E3A\u4E24\u4E2A\u4EE5\u4E0A\u6C49\u5B57\uFF0C\u8BCD\u9891\u4E3A\u6574\u6570\uFF0C\u8BCD\u6027\u4E3A\u5B57\u6BCD\uFF0C\u540E\u4E24\u9879\u53EF\u7701\u7565",
    found: `\u201C${text2}\u201D`,
    remedy: "\u8FD9\u4E00\u884C\u5DF2\u7565\u53BB\uFF1B\u8BF7\u7167\u683C\u5F0F\u6539\u5199"
  }));
  return { entries: entries2, problems };
}
var COUNTY_FREQUENCY;
var init_read_dictionary = __esm({
  "lib/ingest/read-dictionary.ts"() {
    "use strict";
    init_parse_user_dictionary();
    COUNTY_FREQUENCY = 1e3;
  }
});

// lib/ingest/registry/register-names.ts
function registerNames(entities, registry) {
  const { known, taken } = resolveEntries(registry.names, registry.changes.name);
  const idOfName = /* @__PURE__ */ new Map();
  for (const one of known.values()) for (const key of keysOf(one)) idOfName.set(key, one.id);
  const used = /* @__PURE__ */ new Set();
  const added = [];
  const named = entities.map((entity) => {
    const { kind, name: name2, items } = entity;
    let id = idOfName.get(nameKey(kind, name2)) ?? null;
    if (id === null && ADDRESSED.has(kind) && items.length >= LEAST_ITEMS6) {
      const slug2 = pinyinSlug(name2, kind === "person");
      id = freeSlug(slug2, kind, (one) => taken.has(one) || used.has(one));
    }
    if (id === null) return entity;
    used.add(id);
    if (!registry.names.has(id)) added.push({ id, kind, name: name2 });
    return { ...entity, id };
  });
  const problems = [...known.values()].filter(({ id }) => !used.has(id)).map((one) => vanished2(registry, one));
  return { entities: named, added, problems: firstOfEachKind(problems) };
}
function keysOf({ entries: entries2, renamedTo }) {
  return entries2.flatMap(({ kind, name: name2 }) => [name2, ...renamedTo].map((one) => nameKey(kind, one)));
}
function nameKey(kind, name2) {
  return `${kind} ${titleKey(name2)}`;
}
function vanished2({ file }, { id, entries: entries2 }) {
  const [entry] = entries2;
  const word = KIND_WORDS.name;
  return {
    file,
    line: entry?.line ?? null,
    severity: "error",
    expected: "\u5DF2\u516C\u5E03\u7684\u540D\u79F0\u4ECD\u5728\u6587\u4E2D\u8BA4\u5F97\u51FA\u6765\uFF0C\u94FE\u63A5\u624D\u4E0D\u4F1A\u5931\u6548",
    found: `\u8BA4\u4E0D\u51FA\u201C${entry?.name ?? ""}\u201D\uFF08${id}\uFF09`,
    remedy: `\u5199\u6CD5\u6CA1\u6709\u53D8\u7684\uFF0C\u628A\u5B83\u52A0\u8FDB lists/user-dict.txt \u6216 lists/counties.txt\uFF1B\u6539\u4E86\u540D\u7684\uFF0C\u5728 ${file} \u672B\u5C3E\u52A0\u4E00\u884C\u201C${VERB_WORDS.renamed} ${word} ${id} \u65B0\u7684\u540D\u79F0\u201D\uFF1B\u4E0D\u518D\u8981\u7684\uFF0C\u52A0\u4E00\u884C\u201C${VERB_WORDS.withdrawn} ${word} ${id}\u201D`
  };
}
var ADDRESSED, LEAST_ITEMS6;
var init_register_names = __esm({
  "lib/ingest/registry/register-names.ts"() {
    "use strict";
    init_title_key();
    init_pinyin_slug();
    init_problem_limit();
    init_registry();
    init_resolve_entries();
    ADDRESSED = /* @__PURE__ */ new Set(["person", "county", "institution"]);
    LEAST_ITEMS6 = 3;
  }
});

// lib/ingest/ingest-folder.ts
var ingest_folder_exports = {};
__export(ingest_folder_exports, {
  USER_DICTIONARY: () => USER_DICTIONARY,
  ingestFolder: () => ingestFolder
});
async function ingestFolder(folder, fallbackFolder, {
  vectors = NO_VECTORS,
  largestBundle = BUNDLE_CHARACTERS,
  report = NO_REPORT,
  cache = NO_CACHE
} = {}) {
  const data = await readDataFolder(folder, fallbackFolder, cache);
  const { sections } = data;
  const settings = readSettings(folder);
  const { items, files: originals } = settings.publishesSources ? withOriginals(folder, data.items) : { items: data.items, files: /* @__PURE__ */ new Map() };
  const { standing, typed } = buildFoldTables(items.flatMap(searchedTexts), cache);
  const fold = createFold(typed);
  const list = (name2) => readList(name2, [folder, fallbackFolder]) ?? { file: name2, text: "" };
  const countyList = list(COUNTIES);
  const synonymList = list(SYNONYMS);
  const dictionary = readDictionary(list(USER_DICTIONARY), fold);
  const { counties, problems: countyProblems } = parseCounties(countyList.file, countyList.text);
  const synonyms = parseSynonyms(synonymList.file, synonymList.text, fold);
  const shipped = readGeneralSynonyms();
  const general = parseSynonyms(shipped.file, shipped.text, fold);
  const near = {
    vectors,
    synonyms: mergeSynonyms([general, synonyms]),
    related: mergeRelated([general, synonyms]),
    families: readWordFamilies(fold)
  };
  const entries2 = [...countyWords(counties, fold), ...dictionary.entries];
  const cutHan = createJiebaCutter(entries2);
  const tagOf = createJiebaTagger();
  const lists = { dictionary: dictionary.entries, counties, fold, cutHan, tagOf };
  const listed2 = listedNames(lists);
  const key = JSON.stringify([entries2, dictionary.entries, counties]);
  const { terms, names } = analyseItems(
    items,
    { fold, cutHan, tagOf, listed: listed2 },
    cache,
    key,
    (done) => report(STEP2, done, items.length)
  );
  const withNames = items.map(({ id }, at) => ({ id, names: names[at] ?? [] }));
  const named = registerNames(recogniseEntities(withNames, listed2.persons), data.registry);
  const { entities } = named;
  throwOnErrors(named.problems);
  const unregistered = [...data.unregistered, ...named.added.map(formatNameEntry)];
  const fingerprint = fingerprintData(folder, fallbackFolder, unregistered);
  const collection = {
    foldTable: standing,
    sections,
    items,
    entities,
    synonyms: synonyms.groups
  };
  return {
    items,
    originals,
    artefacts: new Map([
      ...buildArtefacts(collection, typed, cutHan, fingerprint, {
        terms,
        cache,
        findNear: (targets) => startNearWords(near, targets, cache),
        largestBundle,
        report
      }),
      ["data/site.json", `${JSON.stringify(settings, null, 1)}
`]
    ]),
    texts: data.texts,
    readings: data.readings,
    unregistered,
    warnings: [
      ...misplacedLists(folder),
      ...data.warnings,
      ...dictionary.problems,
      ...countyProblems,
      ...synonyms.problems
    ],
    entities,
    settings,
    lists
  };
}
function readSettings(folder) {
  const list = readList(SITE_FILE, [folder]) ?? { file: SITE_FILE, text: "" };
  const { settings, problems } = parseSiteSettings(list.file, list.text);
  throwOnErrors(problems);
  return settings;
}
var USER_DICTIONARY, STEP2, COUNTIES, SYNONYMS;
var init_ingest_folder = __esm({
  "lib/ingest/ingest-folder.ts"() {
    "use strict";
    init_create_jieba_cutter();
    init_create_jieba_tagger();
    init_recognise_entities();
    init_build_artefacts();
    init_build_fold_tables();
    init_printed_originals();
    init_editors_list();
    init_ingest_error();
    init_parse_counties();
    init_parse_site_settings();
    init_parse_synonyms();
    init_fold();
    init_search_text();
    init_analyse_items();
    init_build_cache();
    init_fingerprint_data();
    init_build_near_words();
    init_merge_synonyms();
    init_shipped_words();
    init_report_step();
    init_read_data_folder();
    init_read_dictionary();
    init_format_entry();
    init_register_names();
    USER_DICTIONARY = "user-dict.txt";
    STEP2 = "\u5207\u5206\u8BCD\u8BED";
    COUNTIES = "counties.txt";
    SYNONYMS = "synonyms.txt";
  }
});

// lib/ingest/publish/replace-folders.ts
import { existsSync as existsSync4, mkdirSync, readdirSync as readdirSync3, renameSync, rmSync as rmSync2 } from "node:fs";
import { join as join7 } from "node:path";
function replaceFolders(work, target) {
  discard(work, READY);
  discard(work, OLD);
  renameSync(join7(work, MAKING), join7(work, READY));
  try {
    exchange(work, target);
  } catch (error) {
    discard(work, READY);
    throw error;
  }
  rmSync2(work, { recursive: true, force: true });
}
function exchange(work, target) {
  mkdirSync(target, { recursive: true });
  mkdirSync(join7(work, OLD), { recursive: true });
  const undo = [];
  try {
    for (const name2 of readdirSync3(join7(work, READY))) {
      const [place, ready, old] = [
        join7(target, name2),
        join7(work, READY, name2),
        join7(work, OLD, name2)
      ];
      if (existsSync4(place)) renameSync(place, old);
      undo.push(() => existsSync4(old) && renameSync(old, place));
      renameSync(ready, place);
      undo.push(() => renameSync(place, ready));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}
function discard(work, name2) {
  rmSync2(join7(work, name2), { recursive: true, force: true });
}
var MAKING, READY, OLD;
var init_replace_folders = __esm({
  "lib/ingest/publish/replace-folders.ts"() {
    "use strict";
    MAKING = "making";
    READY = "ready";
    OLD = "old";
  }
});

// lib/ingest/publish/replace-output.ts
var replace_output_exports = {};
__export(replace_output_exports, {
  replaceOutput: () => replaceOutput
});
import { mkdirSync as mkdirSync2, rmSync as rmSync3, writeFileSync as writeFileSync2 } from "node:fs";
import { dirname, join as join8 } from "node:path";
function replaceOutput(work, target, files) {
  const making = join8(work, MAKING);
  rmSync3(making, { recursive: true, force: true });
  try {
    const made = /* @__PURE__ */ new Set();
    for (const [path, text] of files) {
      const file = join8(making, path);
      const folder = dirname(file);
      if (!made.has(folder)) mkdirSync2(folder, { recursive: true });
      made.add(folder);
      writeFileSync2(file, text);
    }
    replaceFolders(work, target);
  } catch (error) {
    rmSync3(making, { recursive: true, force: true });
    throw error;
  }
}
var init_replace_output = __esm({
  "lib/ingest/publish/replace-output.ts"() {
    "use strict";
    init_replace_folders();
  }
});

// zz-load.ts
var c = process.cpuUsage();
var t = performance.now();
await Promise.resolve().then(() => (init_ingest_folder(), ingest_folder_exports));
await Promise.resolve().then(() => (init_replace_output(), replace_output_exports));
var d = process.cpuUsage();
console.log("load", ((d.user + d.system - c.user - c.system) / 1e6).toFixed(2), "total", ((d.user + d.system) / 1e6).toFixed(2), "clock", ((performance.now() - t) / 1e3).toFixed(2));
