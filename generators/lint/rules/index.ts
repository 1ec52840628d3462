/** Every rule of the linter, by family. */
import type { Rule } from '../rule.js';
import { abbreviation } from './abbreviation.js';
import { absenceInDoc } from './absence_in_doc.js';
import { defaultInDoc } from './default_in_doc.js';
import { deprecatedSince } from './deprecated_since.js';
import { deprecatedUntil } from './deprecated_until.js';
import { deprecatedUse } from './deprecated_use.js';
import { docBlanks } from './doc_blanks.js';
import { docCapital } from './doc_capital.js';
import { docLength } from './doc_length.js';
import { docNames } from './doc_names.js';
import { docPeriod } from './doc_period.js';
import { docPhrase } from './doc_phrase.js';
import { docRepeatsName } from './doc_repeats_name.js';
import { docUnit } from './doc_unit.js';
import { errorListed } from './error_listed.js';
import { errorName } from './error_name.js';
import { featureName } from './feature_name.js';
import { ignoreNeedless } from './ignore_needless.js';
import { ignoreReason } from './ignore_reason.js';
import { ignoreUnknown } from './ignore_unknown.js';
import { iteratorTwin } from './iterator_twin.js';
import { limitBounds } from './limit_bounds.js';
import { mcpTool } from './mcp_tool.js';
import { memberCasing } from './member_casing.js';
import { methodVerb } from './method_verb.js';
import { negativeBoolean } from './negative_boolean.js';
import { offsetLimit } from './offset_limit.js';
import { oneDocAName } from './one_doc_a_name.js';
import { oneNameAType } from './one_name_a_type.js';
import { oneTypeAName } from './one_type_a_name.js';
import { pagingOffered } from './paging_offered.js';
import { paramOrder } from './param_order.js';
import { pluralName } from './plural_name.js';
import { positionalOrder } from './positional_order.js';
import { positionalRequired } from './positional_required.js';
import { reasonGiven } from './reason_given.js';
import { removalDue } from './removal_due.js';
import { repeatedParam } from './repeated_param.js';
import { requiredDefault } from './required_default.js';
import { requiredFirst } from './required_first.js';
import { restPath } from './rest_path.js';
import { restStated } from './rest_stated.js';
import { restUnique } from './rest_unique.js';
import { resultName } from './result_name.js';
import { retryFitsVerb } from './retry_fits_verb.js';
import { sameDefault } from './same_default.js';
import { secretMarked } from './secret_marked.js';
import { sinceKnown } from './since_known.js';
import { sinceNeedless } from './since_needless.js';
import { standardTerm } from './standard_term.js';
import { subjectDefault } from './subject_default.js';
import { subjectError } from './subject_error.js';
import { subjectFirst } from './subject_first.js';
import { textChecked } from './text_checked.js';
import { typeInName } from './type_in_name.js';
import { useFragment } from './use_fragment.js';
import { verbPair } from './verb_pair.js';

export const rules: readonly Rule[] = [
  abbreviation,
  memberCasing,
  methodVerb,
  negativeBoolean,
  oneDocAName,
  oneNameAType,
  oneTypeAName,
  pluralName,
  resultName,
  standardTerm,
  typeInName,
  verbPair,
  paramOrder,
  positionalOrder,
  positionalRequired,
  requiredFirst,
  subjectFirst,
  absenceInDoc,
  defaultInDoc,
  requiredDefault,
  sameDefault,
  subjectDefault,
  docBlanks,
  docCapital,
  docLength,
  docNames,
  docPeriod,
  docPhrase,
  docRepeatsName,
  docUnit,
  errorListed,
  errorName,
  subjectError,
  iteratorTwin,
  limitBounds,
  offsetLimit,
  pagingOffered,
  deprecatedSince,
  deprecatedUntil,
  deprecatedUse,
  removalDue,
  featureName,
  sinceKnown,
  sinceNeedless,
  mcpTool,
  restPath,
  restStated,
  restUnique,
  reasonGiven,
  repeatedParam,
  retryFitsVerb,
  secretMarked,
  textChecked,
  useFragment,
];

/** About the comments that ignore; they see what the others found, and nothing ignores them. */
export const ignoreRules: readonly Rule[] = [ignoreReason, ignoreUnknown, ignoreNeedless];
