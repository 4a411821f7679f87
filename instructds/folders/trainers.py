"""What to write into a trainer's own settings so that it loads a converted file."""

from __future__ import annotations

import json
from pathlib import Path

_LLAMAFACTORY: dict[str, dict[str, object]] = {
    "alpaca": {
        "columns": {"prompt": "instruction", "query": "input", "response": "output", "system": "system", "history": "history"}
    },
    "sharegpt": {"formatting": "sharegpt", "columns": {"messages": "conversations", "system": "system", "tools": "tools"}},
    "messages": {
        "formatting": "sharegpt",
        "columns": {"messages": "messages", "tools": "tools"},
        "tags": {
            "role_tag": "role",
            "content_tag": "content",
            "user_tag": "user",
            "assistant_tag": "assistant",
            "observation_tag": "tool",
            "system_tag": "system",
        },
    },
    "prompt_completion": {"columns": {"prompt": "prompt", "response": "completion"}},
    "preference": {"ranking": True, "columns": {"prompt": "prompt", "chosen": "chosen", "rejected": "rejected"}},
    "kto": {"columns": {"prompt": "prompt", "response": "completion", "kto_tag": "label"}},
}

_AXOLOTL: dict[str, list[str]] = {
    "alpaca": ["type: alpaca"],
    "sharegpt": [
        "type: chat_template",
        "field_messages: conversations",
        "message_property_mappings: {role: from, content: value}",
    ],
    "messages": ["type: chat_template", "field_messages: messages"],
    "prompt_completion": ["type: {field_instruction: prompt, field_output: completion, format: '{instruction}'}"],
    "preference": ["type: chat_template.default", "field_messages: prompt", "field_chosen: chosen", "field_rejected: rejected"],
    "kto": ["type: user_defined.default", "field_prompt: prompt", "field_completion: completion", "field_label: label"],
}


def llamafactory_entry(path: Path, to: str) -> str:
    """The entry of LLaMA-Factory's `dataset_info.json` for a converted file. Source: LLaMA-Factory, data/README.md."""
    return json.dumps({path.stem: {"file_name": path.name, **_LLAMAFACTORY[to]}}, ensure_ascii=False, indent=2)


def axolotl_snippet(path: Path, to: str) -> str:
    """The `datasets:` entry of an axolotl configuration. Source: axolotl documentation, dataset formats."""
    kind = {".json": "json", ".jsonl": "json", ".ndjson": "json", ".parquet": "parquet"}.get(path.suffix, "csv")
    lines = [f"path: {json.dumps(path.name, ensure_ascii=False)}", f"ds_type: {kind}", *_AXOLOTL[to]]
    return "datasets:\n  - " + "\n    ".join(lines)
