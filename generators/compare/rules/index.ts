/** The rules. Of those that look at one property, the first that has something to say does: the general ones stand last. */
import { absentValuesChanged } from './absent_values_changed.js';
import { acceptsChanged } from './accepts_changed.js';
import { alsoAdded } from './also_added.js';
import { alsoRemoved } from './also_removed.js';
import { apiVersionChanged } from './api_version_changed.js';
import { cacheEffectChanged } from './cache_effect_changed.js';
import { callbackChanged } from './callback_changed.js';
import { checkLoosened } from './check_loosened.js';
import { checkTightened } from './check_tightened.js';
import { commonParamAdded } from './common_param_added.js';
import { commonParamChanged } from './common_param_changed.js';
import { commonParamRemoved } from './common_param_removed.js';
import { commonTaken } from './common_taken.js';
import { compactChanged } from './compact_changed.js';
import { defaultTimeoutChanged } from './default_timeout_changed.js';
import { deprecatedAdded } from './deprecated_added.js';
import { deprecatedChanged } from './deprecated_changed.js';
import { deprecatedRemoved } from './deprecated_removed.js';
import { docChanged } from './doc_changed.js';
import { encodingChanged } from './encoding_changed.js';
import { enumClosed } from './enum_closed.js';
import { enumConstantRenamed } from './enum_constant_renamed.js';
import { enumMemberAdded } from './enum_member_added.js';
import { enumMemberRemoved } from './enum_member_removed.js';
import { enumMemberRenumbered } from './enum_member_renumbered.js';
import { enumOpened } from './enum_opened.js';
import { errorHandlingChanged } from './error_handling_changed.js';
import { errorKindChanged } from './error_kind_changed.js';
import { errorsChanged } from './errors_changed.js';
import { featureChanged } from './feature_changed.js';
import { firstItemChanged } from './first_item_changed.js';
import { formAdded } from './form_added.js';
import { formChanged } from './form_changed.js';
import { formRemoved } from './form_removed.js';
import { goAbsenceChanged } from './go_absence_changed.js';
import { hostTypeChanged } from './host_type_changed.js';
import { ignoreCaseChanged } from './ignore_case_changed.js';
import { inSessionChanged } from './in_session_changed.js';
import { initialismsChanged } from './initialisms_changed.js';
import { madeByChanged } from './made_by_changed.js';
import { mcpAdded } from './mcp_added.js';
import { mcpRemoved } from './mcp_removed.js';
import { mcpToolRenamed } from './mcp_tool_renamed.js';
import { metadataChanged } from './metadata_changed.js';
import { methodAdded } from './method_added.js';
import { methodKindChanged } from './method_kind_changed.js';
import { methodMoved } from './method_moved.js';
import { methodRemoved } from './method_removed.js';
import { methodRenamed } from './method_renamed.js';
import { namedErrorAdded } from './named_error_added.js';
import { namedErrorChanged } from './named_error_changed.js';
import { namedErrorRemoved } from './named_error_removed.js';
import { nestedCallChanged } from './nested_call_changed.js';
import { openChanged } from './open_changed.js';
import { packageRenamed } from './package_renamed.js';
import { packageVersionChanged } from './package_version_changed.js';
import { paramAdded } from './param_added.js';
import { paramDefaultAdded } from './param_default_added.js';
import { paramDefaultChanged } from './param_default_changed.js';
import { paramDefaultRemoved } from './param_default_removed.js';
import { paramMadeOptional } from './param_made_optional.js';
import { paramMadeRequired } from './param_made_required.js';
import { paramRemoved } from './param_removed.js';
import { paramRenamed } from './param_renamed.js';
import { paramTypeChanged } from './param_type_changed.js';
import { paramTypeNarrowed } from './param_type_narrowed.js';
import { paramTypeWidened } from './param_type_widened.js';
import { paramsReordered } from './params_reordered.js';
import { positionalChanged } from './positional_changed.js';
import { pythonShapeChanged } from './python_shape_changed.js';
import { recordFieldAdded } from './record_field_added.js';
import { recordFieldRemoved } from './record_field_removed.js';
import { recordMethodAdded } from './record_method_added.js';
import { recordMethodChanged } from './record_method_changed.js';
import { recordMethodRemoved } from './record_method_removed.js';
import { relationAdded } from './relation_added.js';
import { relationRemoved } from './relation_removed.js';
import { requestFieldAdded } from './request_field_added.js';
import { requestFieldChanged } from './request_field_changed.js';
import { requestFieldRemoved } from './request_field_removed.js';
import { requiredParamAdded } from './required_param_added.js';
import { restAdded } from './rest_added.js';
import { restBodyChanged } from './rest_body_changed.js';
import { restNameChanged } from './rest_name_changed.js';
import { restPathChanged } from './rest_path_changed.js';
import { restRemoved } from './rest_removed.js';
import { resultFieldAdded } from './result_field_added.js';
import { resultFieldMadeCertain } from './result_field_made_certain.js';
import { resultFieldMadeOptional } from './result_field_made_optional.js';
import { resultFieldRemoved } from './result_field_removed.js';
import { resultFieldTypeChanged } from './result_field_type_changed.js';
import { resultMappingChanged } from './result_mapping_changed.js';
import { retryClassChanged } from './retry_class_changed.js';
import { retryPolicyChanged } from './retry_policy_changed.js';
import { returnTypeChanged } from './return_type_changed.js';
import { rpcAdded } from './rpc_added.js';
import { rpcRemoved } from './rpc_removed.js';
import { runtimeChanged } from './runtime_changed.js';
import { runtimeFunctionChanged } from './runtime_function_changed.js';
import { schemaLookupChanged } from './schema_lookup_changed.js';
import { schemaUseChanged } from './schema_use_changed.js';
import { sdkTypeChanged } from './sdk_type_changed.js';
import { secretChanged } from './secret_changed.js';
import { sinceChanged } from './since_changed.js';
import { singleAdded } from './single_added.js';
import { singleRemoved } from './single_removed.js';
import { spreadChanged } from './spread_changed.js';
import { stepConditionChanged } from './step_condition_changed.js';
import { stepsChanged } from './steps_changed.js';
import { targetAdded } from './target_added.js';
import { targetRemoved } from './target_removed.js';
import { timeoutChanged } from './timeout_changed.js';
import { typeAdded } from './type_added.js';
import { typeBaseChanged } from './type_base_changed.js';
import { typeKindChanged } from './type_kind_changed.js';
import { typeRemoved } from './type_removed.js';
import { unionMemberAdded } from './union_member_added.js';
import { unionMemberRemoved } from './union_member_removed.js';
import { unionTagChanged } from './union_tag_changed.js';
import { untilChanged } from './until_changed.js';
import { verifyChanged } from './verify_changed.js';
import { waitAdded } from './wait_added.js';
import { waitChanged } from './wait_changed.js';
import { waitPolicyChanged } from './wait_policy_changed.js';
import { waitRemoved } from './wait_removed.js';
import { wireContractChanged } from './wire_contract_changed.js';
import { wireMessageChanged } from './wire_message_changed.js';
import type { Rule } from './rule.js';

export const rules: readonly Rule[] = [
  absentValuesChanged,
  acceptsChanged,
  alsoAdded,
  apiVersionChanged,
  cacheEffectChanged,
  callbackChanged,
  checkTightened,
  commonParamAdded,
  commonParamRemoved,
  commonTaken,
  compactChanged,
  defaultTimeoutChanged,
  deprecatedAdded,
  deprecatedRemoved,
  docChanged,
  encodingChanged,
  enumConstantRenamed,
  enumMemberAdded,
  enumMemberRemoved,
  enumMemberRenumbered,
  enumOpened,
  errorHandlingChanged,
  errorKindChanged,
  errorsChanged,
  featureChanged,
  firstItemChanged,
  formAdded,
  formRemoved,
  goAbsenceChanged,
  hostTypeChanged,
  ignoreCaseChanged,
  inSessionChanged,
  initialismsChanged,
  madeByChanged,
  mcpAdded,
  mcpRemoved,
  mcpToolRenamed,
  metadataChanged,
  methodAdded,
  methodKindChanged,
  methodMoved,
  methodRemoved,
  methodRenamed,
  namedErrorAdded,
  namedErrorChanged,
  namedErrorRemoved,
  nestedCallChanged,
  openChanged,
  packageRenamed,
  packageVersionChanged,
  paramAdded,
  paramMadeOptional,
  paramMadeRequired,
  paramRemoved,
  paramRenamed,
  paramTypeNarrowed,
  paramTypeWidened,
  positionalChanged,
  pythonShapeChanged,
  recordFieldAdded,
  recordFieldRemoved,
  recordMethodAdded,
  recordMethodChanged,
  recordMethodRemoved,
  relationAdded,
  relationRemoved,
  requestFieldAdded,
  requestFieldChanged,
  requestFieldRemoved,
  requiredParamAdded,
  restAdded,
  restBodyChanged,
  restNameChanged,
  restPathChanged,
  restRemoved,
  resultFieldAdded,
  resultFieldMadeOptional,
  resultFieldRemoved,
  resultFieldTypeChanged,
  resultMappingChanged,
  retryClassChanged,
  retryPolicyChanged,
  returnTypeChanged,
  rpcAdded,
  rpcRemoved,
  runtimeChanged,
  runtimeFunctionChanged,
  schemaLookupChanged,
  schemaUseChanged,
  sdkTypeChanged,
  secretChanged,
  sinceChanged,
  singleAdded,
  spreadChanged,
  stepConditionChanged,
  targetAdded,
  targetRemoved,
  timeoutChanged,
  typeAdded,
  typeBaseChanged,
  typeKindChanged,
  typeRemoved,
  unionMemberAdded,
  unionMemberRemoved,
  unionTagChanged,
  untilChanged,
  verifyChanged,
  waitAdded,
  waitChanged,
  waitPolicyChanged,
  waitRemoved,
  wireContractChanged,
  wireMessageChanged,
  // After those that look at the same properties more closely.
  alsoRemoved,
  checkLoosened,
  commonParamChanged,
  deprecatedChanged,
  enumClosed,
  formChanged,
  paramTypeChanged,
  paramsReordered,
  resultFieldMadeCertain,
  singleRemoved,
  stepsChanged,
  paramDefaultAdded,
  paramDefaultRemoved,
  paramDefaultChanged,
];
