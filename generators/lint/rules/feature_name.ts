import type { Rule } from '../rule.js';

const affixes: ReadonlySet<string> = new Set(['has', 'supports', 'support', 'enable', 'enabled', 'feature', 'flag', 'can', 'is']);

export const featureName: Rule = {
  code: 'feature_name',
  family: 'versions',
  title: 'A feature is named for the thing itself: `hybrid_search`, not `supports_hybrid_search`.',
  why: 'Profiles of engines list features, messages say “needs the feature x”; a second spelling of one feature gates nothing.',
  severity: 'warning',
  *check({ methods }) {
    for (const { method, cursor, keyOf } of methods) {
      const features = [method, ...method.params].map(({ name, feature }) => ({
        feature,
        at: name === method.name ? cursor.maybe('feature') : keyOf(name, 'feature'),
      }));
      for (const { feature, at } of features) {
        const word = feature?.split('_').find((each, index, words) => (index === 0 || index === words.length - 1) && affixes.has(each));
        if (word !== undefined && at !== undefined)
          yield { place: at.place, message: `the feature ${at.text} has the word ${word} in its name`, hint: 'name the thing itself' };
      }
    }
  },
};
