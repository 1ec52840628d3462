"""Parameters of a function of a chain, as the wire has them: each value in the slot of its kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._wire.pb import FunctionParamArray, FunctionParamObject, FunctionParamValue
from .json_text import shown
from .plain import as_integer, as_list, as_number, is_bool
from .shapes import is_mapping

if TYPE_CHECKING:
    from .checks import Checks

_PARAMETER = "function_chains"
_BOUND = 2**63
_ANY = "true or false, a number, a text, bytes, a list or a mapping"


def encode_function_params(
    call: Checks, params: Mapping[str, Any]
) -> dict[str, FunctionParamValue]:
    """The values by their names, in the order of the names."""
    return _fields(call, "params", params)


def _fields(call: Checks, at: str, values: Mapping[str, Any]) -> dict[str, FunctionParamValue]:
    return {name: _value(call, f"{at}.{name}", values[name]) for name in sorted(values)}


def _value(call: Checks, at: str, value: Any) -> FunctionParamValue:
    if is_bool(value):
        return FunctionParamValue(bool_value=bool(value))
    integer = as_integer(value)
    if integer is not None and -_BOUND <= integer < _BOUND:
        return FunctionParamValue(int64_value=integer)
    if isinstance(value, str):
        return FunctionParamValue(string_value=value)
    if isinstance(value, (bytes, bytearray)):
        return FunctionParamValue(bytes_value=bytes(value))
    if is_mapping(value):
        return FunctionParamValue(object_value=FunctionParamObject(fields=_fields(call, at, value)))
    members = as_list(value)
    if members is not None:
        values = [_value(call, f"{at}[{place}]", each) for place, each in enumerate(members)]
        return FunctionParamValue(array_value=FunctionParamArray(values=values))
    number = None if integer is not None else as_number(value)
    if number is None:
        raise call.invalid(_PARAMETER, f"{_PARAMETER}: {at} must be {_ANY}, not {shown(value)}")
    return FunctionParamValue(double_value=number)
