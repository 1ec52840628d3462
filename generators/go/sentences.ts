/** Turns the first sentence of a doc, which the spec writes as an order or a noun, into one that begins with the name, as Go's tools expect. */

/** `Give a collection a second name.` of `CreateAlias` → `CreateAlias gives a collection a second name.` */
export function methodSentence(name: string, doc: string): string {
  if (isVerb(firstWord(doc))) return `${name} ${conjugated(doc)}`;
  if (isQuestion(doc)) return `${name} tells ${lower(doc)}`;
  return `${name} returns ${lower(withArticle(doc))}`;
}

/** `A field of a collection.` of `FieldSchema` → `FieldSchema is a field of a collection.` */
export function typeSentence(name: string, doc: string): string {
  if (isVerb(firstWord(doc))) return `${name} ${conjugated(doc)}`;
  if (isQuestion(doc)) return `${name} tells ${lower(doc)}`;
  const areSeveral = /^[A-Z]([a-z]*[^s]s|[a-z]+ and [a-z]+)\b/.test(doc);
  return `${name} ${areSeveral ? 'holds' : 'is'} ${lower(withArticle(doc))}`;
}

export const lower = (text: string): string => (/^[A-Z]([a-z]| )/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

const firstWord = (doc: string): string => /^\w+/.exec(doc)?.[0] ?? '';
const isQuestion = (doc: string): boolean => /^(What|Whether|How|Where|When|Which|Who) /.test(doc);

/** `Names of the users` → `The names of the users`. */
const withArticle = (doc: string): string =>
  /^[A-Z][a-z]+( and [a-z]+)? of |^[A-Z][a-z]*[^s] that /.test(doc) ? `The ${lower(doc)}` : doc;

/** The verbs of the first sentence in the third person: `Build indexes and wait.` → `builds indexes and waits.` */
function conjugated(doc: string): string {
  const end = /[.;:]( |$)/.exec(doc)?.index ?? doc.length;
  const sentence = doc.slice(0, end).replace(/(^|, and |, | and )(\w+)\b/g, (all, before: string, word: string) => {
    const isFirst = before === '';
    return isVerb(word) && (isFirst || word === lower(word)) ? before + thirdPerson(lower(word)) : all;
  });
  return sentence + doc.slice(end);
}

function thirdPerson(verb: string): string {
  if (/(s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

const isVerb = (word: string): boolean => verbs.has(lower(word));

const verbs: ReadonlySet<string> = new Set(
  (
    'add alter append apply ask attach begin bring build cancel change check close compact copy count create delete describe detach drop ' +
    'estimate export fetch find flush give go grant hand import insert join keep leave let list load look make mark merge move open optimize ' +
    'pass pause put read refresh release remove rename replace restore resume return revoke run save seal search send set show split start ' +
    'stop take tell transfer truncate turn unload update upsert use wait warm write'
  ).split(' '),
);
