import type { Model } from '../domain/model.ts';
import type { Translator } from './translator.ts';

/** A function of the model, a language and an id that works once for each three of them, as pages of all kinds ask for the same. */
export function rememberedIn<T, Id extends string = string>(
  work: (model: Model, translator: Translator, id: Id) => T,
): (model: Model, translator: Translator, id: Id) => T {
  const memory = new WeakMap<Translator, WeakMap<Model, Map<Id, T>>>();
  return (model, translator, id) => {
    const ofLanguage = memory.get(translator) ?? new WeakMap<Model, Map<Id, T>>();
    memory.set(translator, ofLanguage);
    const answers = ofLanguage.get(model) ?? new Map<Id, T>();
    ofLanguage.set(model, answers);
    if (!answers.has(id)) answers.set(id, work(model, translator, id));
    return answers.get(id) as T; // Set in the line above, also where T admits undefined.
  };
}
