"""Makes wire messages from protobuf JSON of the original descriptors, where lists of floats are not yet bytes."""

from __future__ import annotations

import base64
import struct
from typing import Any

from google.protobuf import json_format
from google.protobuf.message import Message

from lockstep_milvus._wire import pb

_PACKED = {"FloatArray": "f", "DoubleArray": "d"}


def message(name: str, value: Any) -> Message:
    """The message, such as `schema.FieldData`, that the JSON describes."""
    made = getattr(pb, "_".join(name.split(".")[1:]))()
    return json_format.ParseDict(_packed(value, made.DESCRIPTOR), made)


def _packed(value: Any, descriptor: Any) -> Any:
    """The same JSON with packed lists as bytes."""
    code = _PACKED.get(descriptor.name)
    if code is not None:
        numbers = [float(each) for each in value.get("data", [])]
        packed = struct.pack(f"<{len(numbers)}{code}", *numbers)
        return {"data": base64.b64encode(packed).decode()} if numbers else {}
    found: dict[str, Any] = {}
    for key, each in value.items():
        field = descriptor.fields_by_name[key]
        inner = field.message_type
        if inner is None or inner.GetOptions().map_entry:
            found[key] = each
        elif isinstance(each, list):
            found[key] = [_packed(member, inner) for member in each]
        else:
            found[key] = _packed(each, inner)
    return found
