import type { Model } from './model.ts';

/** A function of the model and an id that works once for each pair; the model is readonly, so its answers stay true. */
export function remembered<T>(work: (model: Model, id: string) => T): (model: Model, id: string) => T {
  const memory = new WeakMap<Model, Map<string, T>>();
  return (model, id) => {
    const answers = memory.get(model) ?? new Map<string, T>();
    memory.set(model, answers);
    if (!answers.has(id)) answers.set(id, work(model, id));
    return answers.get(id) as T; // Set in the line above, also where T admits undefined.
  };
}
