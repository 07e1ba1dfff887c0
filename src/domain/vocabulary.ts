/* The field's words, each list in the order in which it is shown. Their names in the three languages are strings, `word.<list>.<word>`. */

export const valueStatuses = [
  'final',
  'preliminary',
  'estimate',
  'projection',
  'suppressed',
  'missing',
  'not_applicable',
] as const;
export type ValueStatus = (typeof valueStatuses)[number];

/** Statuses of a cell that holds no number. */
export const withoutValue: readonly ValueStatus[] = ['suppressed', 'missing', 'not_applicable'];

export const valueFlags = ['revised', 'break'] as const;
export const sexes = ['total', 'female', 'male'] as const;
export const residences = ['total', 'urban', 'rural'] as const;

export const derivations = ['reported', 'summed_exact', 'ratio_exact', 'weighted_estimate', 'not_rebuildable'] as const;
export type Derivation = (typeof derivations)[number];

/** Why a value could not be derived. */
export const reasons = [
  'unverified',
  'territory_break',
  'rate_without_weight',
  'weight_missing',
  'part_missing',
  'part_suppressed',
  'part_estimated',
  'numerator_missing',
  'denominator_missing',
  'denominator_zero',
] as const;
export type Reason = (typeof reasons)[number];

export const areaKinds = ['country', 'region', 'former_province', 'province', 'commune'] as const;
export type AreaKind = (typeof areaKinds)[number];

export const areaTypes = ['province', 'city'] as const;

export const agencyTypes = [
  'ministry',
  'ministerial_agency',
  'former_ministry',
  'former_ministerial_agency',
  'state_body',
  'party_body',
  'mass_organisation',
  'treaty_body',
  'un_agency',
] as const;

export const documentTypes = [
  'law',
  'resolution',
  'decision',
  'decree',
  'circular',
  'directive',
  'dispatch',
  'plan',
  'observations',
] as const;

export const documentStatuses = ['in_force', 'ended', 'replaced', 'not_checked'] as const;

export const indicatorKinds = ['count', 'rate', 'ratio'] as const;
export const directions = ['up', 'down', 'none'] as const;
export type Direction = (typeof directions)[number];

/** How a target is printed: "< 15" is below 15. */
export const bounds = ['exactly', 'below', 'at_least', 'at_most'] as const;
export type Bound = (typeof bounds)[number];

/** What figures say of a measure over time; the last three are no verdicts. */
export const outcomes = [
  'target_met',
  'target_met_falling',
  'on_track',
  'acceleration_needed',
  'limited',
  'moving_away',
  'insufficient_trend',
  'no_data',
  'not_assessed',
] as const;
export type Outcome = (typeof outcomes)[number];

/** The method that decided a verdict; `none` where a target is met or there is no verdict. */
export const assessmentMethods = ['growth', 'linear', 'none'] as const;
export type AssessmentMethod = (typeof assessmentMethods)[number];

/** Why there is no verdict, in the order in which the obstacles are looked for. */
export const obstacles = [
  'unverified',
  'no_direction',
  'area_without_target',
  'group_without_target',
  'no_values',
  'suppressed_only',
  'projection_only',
  'weighted_only',
  'older_than_target',
  'values_too_old',
  'base_missing',
  'too_few_points',
  'span_too_short',
  'break_between',
  'growth_not_defined',
] as const;
export type Obstacle = (typeof obstacles)[number];

/** Why a column of values or verdicts is empty: both kinds of reason, each once. */
export const absences: readonly (Reason | Obstacle)[] = [...new Set([...reasons, ...obstacles])];

/** The clusters in which the Committee groups the articles of the Convention (CRC/C/58/Rev.3). */
export const clusters = [
  'general_measures',
  'definition',
  'general_principles',
  'civil_rights',
  'violence',
  'family_care',
  'disability_health_welfare',
  'education_leisure_culture',
  'special_protection',
] as const;

export const disclosureClasses = ['sensitive', 'children', 'not_persons'] as const;
export type DisclosureClass = (typeof disclosureClasses)[number];
export const sourceKinds = [
  'official',
  'press',
  'law_database',
  'statistics',
  'projection',
  'repository',
  'general_knowledge',
  'simulation',
] as const;
export const checkScopes = ['general', 'body'] as const;
export const checkResults = ['none', 'part', 'found'] as const;
export const islandKinds = ['archipelago', 'island', 'islet', 'reef'] as const;
export const duties = ['own_plan', 'integration', 'resources', 'results_report'] as const;
export type Duty = (typeof duties)[number];

/** What the responsible body declares of a measure or a duty; the first where it declared nothing. */
export const actionStatuses = [
  'not_reported',
  'not_started',
  'in_preparation',
  'in_progress',
  'completed',
  'discontinued',
] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** What editors could find, from nothing to proof by somebody else; a disputed matter stands beside the order. */
export const evidenceLevels = [
  'none_found',
  'self_reported',
  'document_published',
  'independently_confirmed',
  'disputed',
] as const;
export type EvidenceLevel = (typeof evidenceLevels)[number];

/** How a matter stands to its date, for a stated day. */
export const timelinesses = ['no_deadline_set', 'not_due', 'due_soon', 'on_time', 'late', 'overdue'] as const;
export type Timeliness = (typeof timelinesses)[number];

/** What a piece of evidence is: words of the body itself, a document that it published, or somebody else's finding. */
export const evidenceForms = ['statement', 'document', 'independent'] as const;
export type EvidenceForm = (typeof evidenceForms)[number];

export const stances = ['supports', 'disputes'] as const;

/** Where a dated fact of the Convention belongs. */
export const timelineSides = ['committee', 'vietnam'] as const;

export const actionTypes = [
  'law',
  'directive',
  'programme',
  'guidance',
  'campaign',
  'service',
  'participation',
  'cooperation',
  'organisation',
] as const;

/** Where a deadline comes from: a document names the day, or it is the end of the measure's own stated period. */
export const deadlineBases = ['stated', 'period_end'] as const;
export type DeadlineBasis = (typeof deadlineBases)[number];

/** What a paragraph of the Committee's document does. */
export const paragraphRoles = ['recommendation', 'concern', 'introduction'] as const;

/** How much of a paragraph could be read. */
export const readParts = ['text', 'part', 'heading'] as const;

/** Of what sort the values of a column of a public table are. */
export const columnTypes = ['string', 'integer', 'number', 'boolean', 'date', 'year', 'list'] as const;
export type ColumnType = (typeof columnTypes)[number];

/** The two lists of indicators that Circular 13/2021/TT-BLĐTBXH prescribes. */
export const prescribedLists = ['children', 'abuse'] as const;

/** Whether what we publish is the prescribed indicator itself, stands near it, or neither. */
export const prescribedMatches = ['same', 'near', 'none'] as const;

/** The groups in which the catalogue shows the public tables. */
export const datasetGroups = ['figures', 'plan', 'places', 'documents', 'record'] as const;
export type DatasetGroup = (typeof datasetGroups)[number];

/** Why a published figure was changed without having been wrong. */
/** Why values are taken out of a release; without details, which could tell what they were. */
export const withdrawalReasons = ['small_count', 'recoverable', 'personal_data'] as const;
export const revisionKinds = ['new_figures', 'reclassification', 'method'] as const;

/** Who noticed an error, by role alone. */
export const noticers = ['editors', 'reader', 'body_concerned', 'researcher', 'journalist'] as const;

/** What a guarded column holds: a figure, the word that says what a figure is, or the words that say how it comes about. */
export const guards = ['number', 'status', 'method'] as const;
export type Guard = (typeof guards)[number];

/** How a published value differs between two states of the data. */
export const differenceKinds = [
  'new',
  'revised_up',
  'revised_down',
  'withdrawn',
  'reclassified',
  'method_changed',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** Whose the wording of a theme is: of the Vietnamese or, where only that was seen, of the English. */
export const themeWordings = ['official', 'local', 'english', 'ours'] as const;
export type ThemeWording = (typeof themeWordings)[number];

/** How an event of a programme stands, as its organiser has it. */
export const eventStatuses = ['planned', 'confirmed', 'held', 'postponed', 'cancelled'] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** For whom an event is. */
export const audiences = ['children', 'parents', 'teachers', 'officers', 'newsrooms', 'everyone'] as const;

/** Who does what in an Action Month. */
export const campaignRoles = ['province', 'commune', 'school', 'newsroom'] as const;

/** For whom a page of `children/` is written. */
export const childAudiences = ['everyone', '10-13', '14-17', 'teachers'] as const;
export type ChildAudience = (typeof childAudiences)[number];

/** What news of the site is about. */
export const postTags = ['site', 'provinces', 'figures', 'evidence'] as const;
export type PostTag = (typeof postTags)[number];

/** The pictures that pages for children may show. */
export const pictures = [
  'together',
  'learn',
  'play',
  'health',
  'home',
  'safe',
  'speak',
  'phone',
  'promise',
  'equal',
] as const;
export type PictureName = (typeof pictures)[number];
