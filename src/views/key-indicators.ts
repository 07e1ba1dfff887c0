import type { Model } from '../domain/model.ts';

/** How many children there are: by age as projected, at school as counted. */
const childrenIds = [
  'projected-children-0-14',
  'projected-children-0-4',
  'kindergarten-pupils',
  'primary-pupils',
  'lower-secondary-pupils',
  'upper-secondary-pupils',
];

/** What stands beside each other where there is no room for everything. */
const sideBySideIds = [
  'area',
  'average-population',
  'projected-children-0-14',
  'projected-children-0-4',
  'under-five-mortality',
  'infant-full-immunisation',
  'income-poverty-households',
  'kindergarten-pupils-per-teacher',
  'primary-ethnic-minority-share',
];

/** What material of the Action Month may show, the first of equally good ones: children at school, and children among all inhabitants. */
export const kitIds: readonly string[] = [
  'primary-pupils',
  'kindergarten-pupils',
  'lower-secondary-pupils',
  'infant-full-immunisation',
  'population-0-14-share-national',
];

/** What material of a province shows of the year to come instead, where it is known. */
export const kitProjectionIds: readonly string[] = ['projected-children-0-14'];

const inModel = (model: Model, ids: readonly string[]): string[] => ids.filter((id) => model.indicators.has(id));

export const childrenIndicators = (model: Model): string[] => inModel(model, childrenIds);
export const keyIndicators = (model: Model): string[] => inModel(model, sideBySideIds);
