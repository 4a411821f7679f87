# ruff: noqa: A002, ARG005, C901, E741, N806, PERF401, PLR0912, PLR0915, PLW1508, PLW1510, PLW2901, PTH105, PTH118, PTH123, SIM115 - a test server
"""hub_server: a small Hugging Face Hub look-alike for tests (loopback only).

Every repository is a REAL bare git repository (so commit ids, blob ids, branches, tags, history
and diffs are git's own, not invented) plus a sha256-addressed LFS object store, as on the Hub.

    python hub_server.py --root hub-data --port 8790 [--token hf_alice=alice] [--log hub.ndjson]

then   HF_ENDPOINT=http://127.0.0.1:8790  HF_TOKEN=hf_alice  HF_HUB_DISABLE_XET=1   (or start with --xet and leave Xet on)
"""

from __future__ import annotations

import argparse
import base64
import fnmatch
import hashlib
import hmac
import json
import os
import re
import secrets
import shutil
import struct
import subprocess
import tempfile
import threading
import time
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote, unquote

import uvicorn
import yaml
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

TYPES = {"models": ("model", ""), "datasets": ("dataset", "datasets/"), "spaces": ("space", "spaces/")}
SHA = re.compile(r"^[0-9a-f]{40}$")
PTR = re.compile(rb"^version https://git-lfs\.github\.com/spec/v1\noid sha256:([0-9a-f]{64})\nsize (\d+)\n$")
GITATTRIBUTES = "".join(
    f"{p} filter=lfs diff=lfs merge=lfs -text\n"
    for p in [
        "*.7z",
        "*.arrow",
        "*.avro",
        "*.bin",
        "*.bz2",
        "*.duckdb",
        "*.ftz",
        "*.gz",
        "*.h5",
        "*.joblib",
        "*.lz4",
        "*.model",
        "*.msgpack",
        "*.npy",
        "*.npz",
        "*.onnx",
        "*.parquet",
        "*.pb",
        "*.pickle",
        "*.pkl",
        "*.pt",
        "*.pth",
        "*.rar",
        "*.safetensors",
        "*.tar.*",
        "*.tar",
        "*.tgz",
        "*.xz",
        "*.zip",
        "*.zst",
        "*.pcm",
        "*.sam",
        "*.raw",
        "*.aac",
        "*.flac",
        "*.mp3",
        "*.ogg",
        "*.wav",
        "*.bmp",
        "*.gif",
        "*.png",
        "*.tiff",
        "*.jpg",
        "*.jpeg",
        "*.webp",
        "*.mp4",
        "*.webm",
    ]
)
LICENSES = {
    "apache-2.0",
    "mit",
    "openrail",
    "bigscience-openrail-m",
    "creativeml-openrail-m",
    "bigcode-openrail-m",
    "afl-3.0",
    "artistic-2.0",
    "bsl-1.0",
    "bsd",
    "bsd-2-clause",
    "bsd-3-clause",
    "bsd-3-clause-clear",
    "c-uda",
    "cc",
    "cc0-1.0",
    "cc-by-2.0",
    "cc-by-2.5",
    "cc-by-3.0",
    "cc-by-4.0",
    "cc-by-sa-3.0",
    "cc-by-sa-4.0",
    "cc-by-nc-2.0",
    "cc-by-nc-3.0",
    "cc-by-nc-4.0",
    "cc-by-nd-4.0",
    "cc-by-nc-nd-3.0",
    "cc-by-nc-nd-4.0",
    "cc-by-nc-sa-2.0",
    "cc-by-nc-sa-3.0",
    "cc-by-nc-sa-4.0",
    "cdla-sharing-1.0",
    "cdla-permissive-1.0",
    "cdla-permissive-2.0",
    "wtfpl",
    "ecl-2.0",
    "epl-1.0",
    "epl-2.0",
    "etalab-2.0",
    "eupl-1.1",
    "eupl-1.2",
    "agpl-3.0",
    "gfdl",
    "gpl",
    "gpl-2.0",
    "gpl-3.0",
    "lgpl",
    "lgpl-2.1",
    "lgpl-3.0",
    "isc",
    "intel-research",
    "lppl-1.3c",
    "ms-pl",
    "apple-ascl",
    "mpl-2.0",
    "odc-by",
    "odbl",
    "openrail++",
    "osl-3.0",
    "postgresql",
    "ofl-1.1",
    "ncsa",
    "unlicense",
    "zlib",
    "pddl",
    "llama2",
    "llama3",
    "llama3.1",
    "llama3.2",
    "llama3.3",
    "llama4",
    "gemma",
    "unknown",
    "other",
}
SIZES = [
    "n<1K",
    "1K<n<10K",
    "10K<n<100K",
    "100K<n<1M",
    "1M<n<10M",
    "10M<n<100M",
    "100M<n<1B",
    "1B<n<10B",
    "10B<n<100B",
    "100B<n<1T",
    "n>1T",
]


class Err(Exception):
    def __init__(self, status, message, code=None, **body):
        self.status, self.message, self.code, self.body = status, message, code, body


def err_response(e: Err):
    h = {"X-Error-Message": e.message.replace("\n", " ")[:400].encode("ascii", "replace").decode()}
    if e.code:
        h["X-Error-Code"] = e.code
    return JSONResponse({"error": e.message, **e.body}, status_code=e.status, headers=h)


def zdate(s):
    """git's %cI -> the Hub's 2026-01-01T00:00:00.000Z (the client refuses any other form)"""
    return datetime.fromisoformat(s.strip()).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def slash(s):
    return s.replace("%2F", "/")


def now():
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


class Repo:
    """One bare git repo; all writes go through a per-repo lock and `update-ref` with the expected old value."""

    def __init__(self, store, kind, rid):
        self.store, self.kind, self.id = store, kind, rid
        self.dir = store.root / "repos" / kind / (rid + ".git")
        self.lock = threading.RLock()
        self.ptr_cache = {}

    @property
    def meta(self):
        return json.loads((self.dir / "hub.json").read_text())

    def save_meta(self, m):
        (self.dir / "hub.json").write_text(json.dumps(m))

    def git(self, *a, input=None, env=None, check=True):
        p = subprocess.run(
            ["git", "--git-dir", str(self.dir), *a],
            input=input,
            capture_output=True,
            env={**os.environ, "GIT_CONFIG_NOSYSTEM": "1", **(env or {})},
        )
        if check and p.returncode:
            raise RuntimeError(f"git {a}: {p.stderr.decode()}")
        return p.stdout if check else p

    def init(self, meta, user):
        self.dir.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["git", "init", "-q", "--bare", "-b", "main", str(self.dir)], check=True)
        self.save_meta(meta)
        self.commit("main", None, [("add", ".gitattributes", GITATTRIBUTES.encode())], "initial commit", "", user)

    def rev(self, rev):
        """branch | tag | full or short commit id | refs/... -> commit id"""
        rev = slash(rev)
        for cand in [rev] if rev.startswith("refs/") else [f"refs/heads/{rev}", f"refs/tags/{rev}", f"refs/{rev}", rev]:
            if cand.startswith("-") or ".." in cand or ":" in cand or "^" in cand or "@" in cand:
                continue
            if not cand.startswith("refs/") and not re.fullmatch(r"[0-9a-f]{7,40}", cand):
                continue
            p = self.git("rev-parse", "-q", "--verify", cand + "^{commit}", check=False)
            if p.returncode == 0:
                return p.stdout.decode().strip()
        raise Err(404, f"Invalid rev id: {rev}", "RevisionNotFound")

    def tree(self, sha):
        """-> {path: (blob, size)} for every file"""
        out = {}
        for line in self.git("ls-tree", "-r", "-l", "-z", "--full-tree", sha).split(b"\0"):
            if line:
                m, path = line.split(b"\t", 1)
                _, _typ, oid, size = m.split()
                out[path.decode()] = (oid.decode(), int(size))
        return out

    def blob(self, oid):
        return self.git("cat-file", "blob", oid)

    def lfs(self, oid, size):
        """pointer of this blob: (sha256, size) or None"""
        if size > 200:
            return None
        if oid not in self.ptr_cache:
            m = PTR.match(self.blob(oid))
            self.ptr_cache[oid] = (m[1].decode(), int(m[2])) if m else None
        return self.ptr_cache[oid]

    def entry(self, path, oid, size):
        l = self.lfs(oid, size)
        e = {"type": "file", "oid": oid, "size": l[1] if l else size, "path": path}
        if l:
            e["lfs"] = {"oid": l[0], "size": l[1], "pointerSize": size}
        return e

    def last_commit(self, sha, path):
        o = self.git("log", "-1", "--format=%H%x00%s%x00%cI", sha, "--", path).decode().strip().split("\0")
        return {"id": o[0], "title": o[1], "date": zdate(o[2])}

    def commit(self, branch, parent_expected, ops, title, desc, user, ref=None, base=None):
        with self.lock, tempfile.TemporaryDirectory() as td:
            ref = ref or f"refs/heads/{branch}"
            p = self.git("rev-parse", "-q", "--verify", ref, check=False)
            head = p.stdout.decode().strip() or None
            parent = base or head
            if parent_expected and parent_expected != parent:
                raise Err(412, "A commit has happened since. Please refresh and try again.")
            env = {"GIT_INDEX_FILE": os.path.join(td, "index")}
            if parent:
                self.git("read-tree", parent, env=env)
            have = self.tree(parent) if parent else {}
            lines = []
            for op in ops:
                if op[0] == "add":
                    oid = self.git("hash-object", "-w", "--stdin", input=op[2]).decode().strip()
                    lines.append(f"100644 {oid}\t{op[1]}")
                elif op[0] == "del":
                    if op[1] not in have:
                        raise Err(404, f"Entry not found: {op[1]}", "EntryNotFound")
                    lines.append(f"0 {'0' * 40}\t{op[1]}")
                elif op[0] == "deldir":
                    pre = op[1].rstrip("/") + "/"
                    hit = [x for x in have if x.startswith(pre)]
                    if not hit:
                        raise Err(404, f"Entry not found: {op[1]}", "EntryNotFound")
                    lines += [f"0 {'0' * 40}\t{x}" for x in hit]
            if lines:
                self.git("update-index", "--add", "--index-info", input=("\n".join(lines) + "\n").encode(), env=env)
            tree = self.git("write-tree", env=env).decode().strip()
            who = {
                "GIT_AUTHOR_NAME": user,
                "GIT_AUTHOR_EMAIL": f"{user}@users.noreply.hub",
                "GIT_COMMITTER_NAME": user,
                "GIT_COMMITTER_EMAIL": f"{user}@users.noreply.hub",
            }
            msg = title + (f"\n\n{desc}" if desc else "")
            new = (
                self.git("commit-tree", tree, *(["-p", parent] if parent else []), input=msg.encode(), env=who).decode().strip()
            )
            r = self.git("update-ref", ref, new, head or "0" * 40, check=False)
            if r.returncode:
                raise Err(409, "Another commit is in progress")
            return new


class Store:
    def __init__(self, root, tokens, secret=None, xet=False):
        self.root, self.xet = Path(root), xet
        (self.root / "lfs").mkdir(parents=True, exist_ok=True)
        self.tokens, self.repos, self.lock = tokens, {}, threading.RLock()
        self.secret = (secret or secrets.token_hex(16)).encode()

    def get(self, kind, rid):
        with self.lock:
            r = self.repos.get((kind, rid)) or Repo(self, kind, rid)
            if not (r.dir / "hub.json").exists():
                return None
            self.repos[kind, rid] = r
            return r

    def lfs_path(self, oid):
        return self.root / "lfs" / oid[:2] / oid

    # Xet: the client library itself speaks "local://DIR" (hf_xet's LocalClient), so with --xet the tokens we hand out point
    # it at <root>/xet and uploads and downloads run the real Xet code (chunking, dedup, xorbs, shards), minus the network.
    @property
    def xet_url(self):
        return f"local://{self.root.resolve() / 'xet'}" if self.xet else None

    def xet_hash(self, oid):
        """sha256 -> xet file hash, read from the shards' file-info sections (they carry the sha256 as metadata)"""
        for f in (self.root / "xet").rglob("shards/*.mdb"):
            b, o = f.read_bytes(), 48
            while o + 48 <= len(b) and b[o : o + 32] != b"\xff" * 32:
                h, (flags, n) = b[o : o + 32], struct.unpack("<II", b[o + 32 : o + 40])
                o += 48 + 48 * n * (2 if flags & 1 << 31 else 1)
                if flags & 1 << 30:

                    def hexed(x):
                        return "".join(f"{v:016x}" for v in struct.unpack("<4Q", x))

                    if hexed(b[o : o + 32]) == oid:
                        return hexed(h)
                    o += 48
        return None

    def from_xet(self, oid, size):
        """copy one object out of the Xet store into the LFS store (so that plain HTTP readers get it too), checking its sha256"""
        h = self.xet_hash(oid) if self.xet else None
        if h is None:
            return False
        import hf_xet

        with tempfile.TemporaryDirectory(dir=self.root / "lfs") as td:
            t = os.path.join(td, "f")
            with hf_xet.XetSession().new_file_download_group(
                endpoint=self.xet_url, token="t", token_expiry_unix_secs=int(time.time()) + 3600
            ) as g:
                g.start_download_file(hf_xet.XetFileInfo(h, size), t)
            if hashlib.sha256(Path(t).read_bytes()).hexdigest() != oid:
                return False
            self.lfs_path(oid).parent.mkdir(parents=True, exist_ok=True)
            os.replace(t, self.lfs_path(oid))
        return True

    def sign(self, *a):
        return hmac.new(self.secret, "|".join(a).encode(), "sha256").hexdigest()[:32]


def build_app(store: Store, log=None) -> Starlette:
    def user_of(req, need=False):
        tok = req.headers.get("authorization", "")
        tok = tok[7:] if tok.lower().startswith("bearer ") else None
        if tok is None and req.headers.get("authorization", "").lower().startswith("basic "):
            tok = base64.b64decode(req.headers["authorization"][6:]).decode().split(":", 1)[1]
        u = store.tokens.get(tok) if tok else None
        if tok and u is None:
            raise Err(401, "Invalid credentials in Authorization header")
        if need and u is None:
            raise Err(401, "Invalid username or password.")
        return u

    def repo_of(req, write=False, kind=None):
        kind = kind or req.path_params["kind"]
        rid = f"{req.path_params['ns']}/{req.path_params['name']}"
        u = user_of(req)
        r = store.get(kind, rid)
        if r is None or (r.meta["private"] and u != rid.split("/", maxsplit=1)[0]):
            # the Hub answers 401 to anonymous callers and 404 to logged-in ones, both with RepoNotFound
            raise Err(404 if u else 401, "Repository not found", "RepoNotFound")
        if write:
            if u is None:
                raise Err(401, "Invalid username or password.")
            if u != rid.split("/", maxsplit=1)[0] and write != "request":  # anybody who is logged in may ask for a change
                raise Err(403, f"Forbidden: you do not have write access to {rid}")
        return r, u

    def base(req):
        return f"{req.url.scheme}://{req.url.netloc}"

    def cdn(req):
        """LFS bytes come from another host name (as on the Hub): on a same-host redirect the client's HEAD would follow it"""
        h = req.url.hostname
        return f"{req.url.scheme}://{'localhost' if h == '127.0.0.1' else '127.0.0.1'}:{req.url.port}"

    # ---- account and repos ------------------------------------------------------------------
    def whoami(req):
        u = user_of(req, need=True)
        return JSONResponse(
            {
                "type": "user",
                "id": hashlib.md5(u.encode()).hexdigest()[:24],
                "name": u,
                "fullname": u,
                "isPro": False,
                "orgs": [],
                "auth": {"type": "access_token", "accessToken": {"displayName": "tests", "role": "write"}},
            }
        )

    async def repo_create(req):
        u = user_of(req, need=True)
        b = await req.json()
        kind = {"model": "models", "dataset": "datasets", "space": "spaces"}[b.get("type") or "model"]
        ns = b.get("organization") or u
        if ns != u:
            raise Err(403, f'You don\'t have the rights to create a {b.get("type")} under the namespace "{ns}"')
        rid = f"{ns}/{b['name']}"
        url = f"{base(req)}/{TYPES[kind][1]}{rid}"
        with store.lock:
            if store.get(kind, rid):
                raise Err(409, f"You already created this {TYPES[kind][0]} repo", url=url, name=rid)
            private = b.get("visibility", "public") == "private" or bool(b.get("private"))
            r = Repo(store, kind, rid)
            await run_in_threadpool(r.init, {"private": private, "gated": False, "createdAt": now(), "author": ns}, u)
        return JSONResponse({"url": url, "name": rid, "id": rid, "private": private})

    async def repo_delete(req):
        u = user_of(req, need=True)
        b = await req.json()
        kind = {"model": "models", "dataset": "datasets", "space": "spaces"}[b.get("type") or "model"]
        rid = f"{b.get('organization') or u}/{b['name']}"
        r = store.get(kind, rid)
        if r is None:
            raise Err(404, "Repository not found", "RepoNotFound")
        if rid.split("/", maxsplit=1)[0] != u:
            raise Err(403, "Forbidden")
        shutil.rmtree(r.dir)
        store.repos.pop((kind, rid), None)
        return Response(status_code=200)

    async def repo_settings(req):
        r, _u = repo_of(req, write=True)
        b = await req.json()
        m = r.meta
        if "visibility" in b or "private" in b:
            m["private"] = b.get("visibility") == "private" or bool(b.get("private"))
        if "gated" in b:
            m["gated"] = b["gated"]
        r.save_meta(m)
        return JSONResponse(b)

    def card_of(r, tree):
        if "README.md" not in tree:
            return {}, ""
        text = r.blob(tree["README.md"][0]).decode("utf8", "replace")
        m = re.match(r"^---\s*\n(.*?)\n---\s*(\n|$)", text, re.DOTALL)
        try:
            return (yaml.safe_load(m[1]) or {}) if m else {}, text
        except yaml.YAMLError:
            return {}, text

    def info_json(r, sha, blobs=False):
        tree = r.tree(sha)
        card, _ = card_of(r, tree)
        tags = []
        for k in (
            "task_categories",
            "task_ids",
            "language",
            "license",
            "size_categories",
            "multilinguality",
            "annotations_creators",
            "language_creators",
            "source_datasets",
        ):
            v = card.get(k)
            tags += [f"{k}:{x}" for x in (v if isinstance(v, list) else [v]) if x is not None and not isinstance(x, dict)]
        tags += [str(t) for t in card.get("tags") or []]
        if any(p.endswith(".parquet") for p in tree):
            tags += ["format:parquet", "library:datasets"]
        sib = []
        for p, (oid, size) in tree.items():
            s = {"rfilename": p}
            if blobs:
                e = r.entry(p, oid, size)
                s |= {"blobId": oid, "size": e["size"]}
                if "lfs" in e:
                    s["lfs"] = {"sha256": e["lfs"]["oid"], "size": e["lfs"]["size"], "pointerSize": e["lfs"]["pointerSize"]}
            sib.append(s)
        m = r.meta
        return {
            "_id": hashlib.md5(r.id.encode()).hexdigest()[:24],
            "id": r.id,
            "author": r.id.split("/")[0],
            "sha": sha,
            "lastModified": zdate(r.git("log", "-1", "--format=%cI", sha).decode()),
            "private": m["private"],
            "gated": m["gated"],
            "disabled": False,
            "downloads": 0,
            "likes": 0,
            "tags": tags,
            "cardData": card or None,
            "siblings": sib,
            "createdAt": m["createdAt"],
            "usedStorage": sum(r.entry(p, *v)["size"] for p, v in tree.items()) if blobs else 0,
        }

    def repo_info(req):
        r, _ = repo_of(req)
        sha = r.rev(req.path_params.get("rev") or "main")
        return JSONResponse(info_json(r, sha, req.query_params.get("blobs", "").lower() in ("1", "true")))

    def repo_list(req):
        u, kind, q = user_of(req), req.path_params["kind"], req.query_params
        out = []
        for p in sorted((store.root / "repos" / kind).glob("*/*.git")):
            r = store.get(kind, f"{p.parent.name}/{p.name[:-4]}")
            if r is None or (r.meta["private"] and u != p.parent.name):
                continue
            if (q.get("author") and q["author"] != p.parent.name) or (
                q.get("search") and q["search"].lower() not in r.id.lower()
            ):
                continue
            j = info_json(r, r.rev("main"))
            if any(f not in j["tags"] for f in q.getlist("filter")):
                continue
            j.pop("siblings")
            out.append(j)
        return JSONResponse(out[: int(q.get("limit", 1000))])

    # ---- reading ------------------------------------------------------------------------------
    def tree_list(req):
        r, _ = repo_of(req)
        sha, root = r.rev(req.path_params["rev"]), slash(req.path_params.get("path") or "").strip("/")
        rec = req.query_params.get("recursive", "").lower() in ("1", "true")
        exp = req.query_params.get("expand", "").lower() in ("1", "true")
        tree, pre = r.tree(sha), (root + "/" if root else "")
        if root and not any(p.startswith(pre) for p in tree):
            raise Err(404, f'{root} does not exist on "{req.path_params["rev"]}"', "EntryNotFound")
        files, dirs = [], {}
        for p, (oid, size) in tree.items():
            if not p.startswith(pre):
                continue
            parts = p[len(pre) :].split("/")
            for i in range(1, len(parts)):
                if rec or i == 1:
                    dirs.setdefault(pre + "/".join(parts[:i]), None)
            if rec or len(parts) == 1:
                files.append(r.entry(p, oid, size))
        out = [
            {"type": "directory", "oid": r.git("rev-parse", f"{sha}:{d}").decode().strip(), "size": 0, "path": d} for d in dirs
        ] + files
        out.sort(key=lambda e: e["path"])
        start, limit = int(req.query_params.get("cursor") or 0), int(req.query_params.get("limit") or (50 if exp else 1000))
        page, h = out[start : start + limit], {}
        if exp:
            for e in page:
                e["lastCommit"] = r.last_commit(sha, e["path"])
                if e["type"] == "file":
                    e["securityFileStatus"] = {"status": "safe", "avScan": None, "pickleImportScan": None}
        if start + limit < len(out):
            h["Link"] = f'<{req.url.include_query_params(cursor=start + limit)}>; rel="next"'
        return JSONResponse(page, headers=h)

    async def paths_info(req):
        r, _ = repo_of(req)
        if "json" in req.headers.get("content-type", ""):
            b = await req.json()
            paths, exp = b["paths"], b.get("expand")
        else:
            f = await req.form()
            paths, exp = f.getlist("paths"), str(f.get("expand", "")).lower() == "true"
        sha = r.rev(req.path_params["rev"])
        tree, out = r.tree(sha), []
        for p in paths:
            p = p.strip("/")
            if p in tree:
                e = r.entry(p, *tree[p])
            elif p and any(x.startswith(p + "/") for x in tree):
                e = {"type": "directory", "oid": r.git("rev-parse", f"{sha}:{p}").decode().strip(), "size": 0, "path": p}
            else:
                continue
            if exp:
                e["lastCommit"] = r.last_commit(sha, p)
            out.append(e)
        return JSONResponse(out)

    def refs(req):
        r, _ = repo_of(req)
        out = {"branches": [], "tags": [], "converts": [], "pullRequests": []}
        for line in r.git("for-each-ref", "--format=%(refname)%00%(objectname)%00%(*objectname)").decode().splitlines():
            ref, oid, peeled = line.split("\0")
            key = {"heads": "branches", "tags": "tags", "pr": "pullRequests", "convert": "converts"}[ref.split("/")[1]]
            name = ref.split("/", 2)[2]
            out[key].append({"name": name, "ref": ref, "targetCommit": peeled or oid})
        if not req.query_params.get("include_prs"):
            out.pop("pullRequests")
        return JSONResponse(out)

    def commits(req):
        r, _ = repo_of(req)
        o = r.git("log", "--format=%H%x00%an%x00%cI%x00%s%x00%b%x01", r.rev(req.path_params["rev"])).decode()
        out = []
        for rec in o.split("\x01"):
            if rec.strip():
                h, an, d, s, body = rec.strip("\n").split("\0")
                out.append({"id": h, "authors": [{"user": an}], "date": zdate(d), "title": s, "message": body.strip()})
        return JSONResponse(out, headers={"X-Total-Count": str(len(out))})

    def lookup(req, kind):
        r, _ = repo_of(req, kind=kind)
        sha = r.rev(req.path_params["rev"])
        path = slash(req.path_params["path"])
        o = r.git("ls-tree", "-l", "-z", "--full-tree", sha, "--", path)
        m = re.match(rb"100(?:644|755) blob ([0-9a-f]{40})\s+(\d+)\t", o)
        if not m:
            e = Err(404, "Entry not found", "EntryNotFound")
            e.sha = sha
            raise e
        return r, sha, m[1].decode(), int(m[2])

    def ranged(req, size, read, headers):
        rng = re.fullmatch(r"bytes=(\d*)-(\d*)", req.headers.get("range", ""))
        if rng and (rng[1] or rng[2]):
            a = int(rng[1]) if rng[1] else max(0, size - int(rng[2]))
            b = min(int(rng[2]), size - 1) if rng[1] and rng[2] else size - 1
            if a >= size:
                return Response(status_code=416, headers={"Content-Range": f"bytes */{size}"})
            return Response(
                read(a, b + 1),
                status_code=206,
                headers={**headers, "Content-Range": f"bytes {a}-{b}/{size}"},
                media_type="application/octet-stream",
            )
        return Response(read(0, size), headers=headers, media_type="application/octet-stream")

    def resolve(req):
        kind = {"datasets": "datasets", "spaces": "spaces"}.get(req.path_params.get("prefix", ""), "models")
        try:
            r, sha, oid, size = lookup(req, kind)
        except Err as e:
            resp = err_response(e)
            if getattr(e, "sha", None):
                resp.headers["X-Repo-Commit"] = e.sha
            return resp
        l = r.lfs(oid, size)
        h = {
            "X-Repo-Commit": sha,
            "Accept-Ranges": "bytes",
            "Content-Disposition": f"inline; filename*=UTF-8''{quote(req.path_params['path'].split('/')[-1])}",
        }
        if l:
            xh = store.xet_hash(l[0]) if store.xet else None
            if xh:
                h |= {"X-Xet-Hash": xh, "X-Xet-Refresh-Route": f"{base(req)}/api/{r.kind}/{r.id}/xet-read-token/{sha}"}
            url = f"{cdn(req)}/_cas/{l[0]}?sig={store.sign('get', l[0])}"
            return RedirectResponse(
                url, 302, headers={**h, "X-Linked-Etag": f'"{l[0]}"', "X-Linked-Size": str(l[1]), "ETag": f'"{l[0]}"'}
            )
        h["ETag"] = f'"{oid}"'
        if req.method == "HEAD":
            return Response(headers={**h, "Content-Length": str(size)})
        data = r.blob(oid)
        return ranged(req, size, lambda a, b: data[a:b], h)

    def cas_get(req):
        oid = req.path_params["oid"]
        if not hmac.compare_digest(req.query_params.get("sig", ""), store.sign("get", oid)):
            raise Err(403, "bad signature")
        p = store.lfs_path(oid)
        if not p.exists():
            raise Err(404, "no such object")

        def read(a, b):
            with p.open("rb") as f:
                f.seek(a)
                return f.read(b - a)

        return ranged(req, p.stat().st_size, read, {"ETag": f'"{oid}"', "Accept-Ranges": "bytes"})

    # ---- writing ------------------------------------------------------------------------------
    def lfs_patterns(r, sha):
        t = r.tree(sha)
        if ".gitattributes" not in t:
            return []
        return [l.split()[0] for l in r.blob(t[".gitattributes"][0]).decode().splitlines() if "filter=lfs" in l]

    async def preupload(req):
        r, _ = repo_of(req, write="request" if req.query_params.get("create_pr") else True)
        b = await req.json()
        sha = r.rev(req.path_params["rev"])
        pats, tree = lfs_patterns(r, sha), r.tree(sha)
        ign = [l.strip() for l in (b.get("gitIgnore") or "").splitlines() if l.strip() and not l.startswith("#")]
        out = []
        for f in b["files"]:
            name = f["path"].split("/")[-1]
            sample = base64.b64decode(f.get("sample", ""))
            lfs = (
                any(fnmatch.fnmatch(name, p) or fnmatch.fnmatch(f["path"], p) for p in pats)
                or f["size"] > 10 * 2**20
                or b"\0" in sample
            )
            e = {
                "path": f["path"],
                "uploadMode": "lfs" if lfs and f["size"] else "regular",
                "shouldIgnore": any(fnmatch.fnmatch(name, p) or fnmatch.fnmatch(f["path"], p) for p in ign),
            }
            if f["path"] in tree:
                l = r.lfs(*tree[f["path"]])
                e["oid"] = l[0] if l else tree[f["path"]][0]
            out.append(e)
        return JSONResponse({"files": out, "commitOid": sha})

    def check_card(text, kind):
        errors, warns = [], []
        m = re.match(r"^---\s*\n(.*?)\n?---\s*(\n|$)", text, re.DOTALL)
        if not m:
            return [], [{"message": "empty or missing yaml metadata in repo card", "type": "warning"}]
        try:
            d = yaml.safe_load(m[1])
        except yaml.YAMLError as e:
            return [{"message": f"YAML parse error: {str(e).splitlines()[0]}"}], []
        if d is None:
            return [], [{"message": "empty or missing yaml metadata in repo card", "type": "warning"}]
        if not isinstance(d, dict):
            return [{"message": "YAML metadata must be a mapping"}], []

        def aslist(v):
            return v if isinstance(v, list) else [] if v is None else [v]

        for l in aslist(d.get("license")):
            if l not in LICENSES:
                errors.append({"message": f'"license" must be one of [{", ".join(sorted(LICENSES))}]'})
        if d.get("license") == "other" and not d.get("license_name"):
            warns.append({"message": '"license_name" is recommended when "license" is "other"'})
        for l in aslist(d.get("language")):
            if not isinstance(l, str) or not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z]{2,8})*|code|multilingual", l):
                errors.append(
                    {"message": f'"language[0]" must only contain lowercase characters; "{l}" is not a valid ISO 639 code'}
                )
        if kind == "dataset":
            for s in aslist(d.get("size_categories")):
                if s not in SIZES:
                    errors.append({"message": f'"size_categories" must be one of {SIZES}'})
            names = []
            for c in aslist(d.get("configs")):
                if not isinstance(c, dict) or not c.get("config_name"):
                    errors.append({"message": '"configs[].config_name" is required'})
                else:
                    names.append(c["config_name"])
            if len(names) != len(set(names)):
                errors.append({"message": '"configs" must not contain duplicate config_name'})
        return errors, warns

    async def validate_yaml(req):
        b = await req.json()
        e, w = check_card(b["content"], b.get("repoType"))
        return JSONResponse(
            {"errors": e, "warnings": w, **({"error": "Invalid metadata in README.md"} if e else {})},
            status_code=400 if e else 200,
        )

    async def commit(req):
        r, u = repo_of(req, write="request" if req.query_params.get("create_pr") else True)
        rev = slash(req.path_params["rev"])
        head, ops = {}, []
        for line in (await req.body()).splitlines():
            if not line.strip():
                continue
            o = json.loads(line)
            k, v = o["key"], o["value"]
            if k == "header":
                head = v
                continue
            path = v["path"]
            if path.startswith("/") or ".." in path.split("/") or path.split("/")[0] == ".git" or "\n" in path:
                raise Err(400, f"Invalid path: {path}")
            if k == "file":
                data = base64.b64decode(v["content"]) if v.get("encoding") == "base64" else v["content"].encode()
                if len(data) > 10 * 2**20:
                    raise Err(400, f"{path} is larger than 10 MiB: use LFS")
                if path == "README.md":
                    e, _ = check_card(data.decode("utf8", "replace"), TYPES[r.kind][0])
                    if e:
                        raise Err(400, "Invalid metadata in README.md.\n" + "\n".join("- " + x["message"] for x in e), errors=e)
                ops.append(("add", path, data))
            elif k == "lfsFile":
                p = store.lfs_path(v["oid"])
                if not p.exists() and not await run_in_threadpool(store.from_xet, v["oid"], v.get("size")):
                    raise Err(400, f"LFS pointer pointed to a file that does not exist: {path}")
                ops.append(
                    (
                        "add",
                        path,
                        f"version https://git-lfs.github.com/spec/v1\noid sha256:{v['oid']}\nsize {p.stat().st_size}\n".encode(),
                    )
                )
            elif k == "deletedFile":
                ops.append(("del", path))
            elif k == "deletedFolder":
                ops.append(("deldir", path))
            else:
                raise Err(400, f"unknown operation {k}")

        def work():
            kw, pr = {}, None
            if req.query_params.get("create_pr"):
                base_sha = r.rev(rev)
                n = 1 + len(list(r.git("for-each-ref", "--format=%(refname)", "refs/pr/").split()))
                pr, kw = n, {"ref": f"refs/pr/{n}", "base": base_sha}
            elif rev.startswith("refs/pr/"):
                kw = {"ref": rev}
                r.rev(rev)
            elif r.git("rev-parse", "-q", "--verify", f"refs/heads/{rev}", check=False).returncode:
                raise Err(404, f"Invalid rev id: {rev}", "RevisionNotFound")
            return r.commit(
                rev, head.get("parentCommit"), ops, head.get("summary") or "commit", head.get("description") or "", u, **kw
            ), pr

        sha, pr = await run_in_threadpool(work)
        web = f"{base(req)}/{TYPES[r.kind][1]}{r.id}"
        return JSONResponse(
            {
                "success": True,
                "commitOid": sha,
                "commitUrl": f"{web}/commit/{sha}",
                "hookOutput": "",
                **({"pullRequestUrl": f"{web}/discussions/{pr}"} if pr else {}),
            }
        )

    async def branch(req):
        r, _u = repo_of(req, write=True)
        name = slash(req.path_params["rev"])
        if r.git("check-ref-format", "--branch", name, check=False).returncode:
            raise Err(400, f"Invalid branch name {name}")
        if req.method == "DELETE":
            if name == "main":
                raise Err(403, "Cannot delete the main branch")
            if r.git("rev-parse", "-q", "--verify", f"refs/heads/{name}", check=False).returncode:
                raise Err(404, f"Invalid rev id: {name}", "RevisionNotFound")
            r.git("update-ref", "-d", f"refs/heads/{name}")
            return Response(status_code=204)
        b = json.loads(await req.body() or b"{}")
        with r.lock:
            if r.git("rev-parse", "-q", "--verify", f"refs/heads/{name}", check=False).returncode == 0:
                raise Err(409, f"Reference already exists: refs/heads/{name}")
            r.git("update-ref", f"refs/heads/{name}", r.rev(b.get("startingPoint") or "main"))
        return Response(status_code=201)

    async def tag(req):
        r, u = repo_of(req, write=True)
        if req.method == "DELETE":
            name = slash(req.path_params["rev"])
            if r.git("rev-parse", "-q", "--verify", f"refs/tags/{name}", check=False).returncode:
                raise Err(404, f"Invalid rev id: {name}", "RevisionNotFound")
            r.git("update-ref", "-d", f"refs/tags/{name}")
            return Response(status_code=204)
        b = await req.json()
        with r.lock:
            sha = r.rev(req.path_params["rev"])
            if r.git("check-ref-format", f"refs/tags/{b['tag']}", check=False).returncode:
                raise Err(400, f"Invalid tag name {b['tag']}")
            if r.git("rev-parse", "-q", "--verify", f"refs/tags/{b['tag']}", check=False).returncode == 0:
                raise Err(409, f"Tag reference already exists: {b['tag']}")
            env = {"GIT_COMMITTER_NAME": u, "GIT_COMMITTER_EMAIL": f"{u}@users.noreply.hub"}
            r.git("tag", *(["-a", "-m", b["message"]] if b.get("message") else []), b["tag"], sha, env=env)
        return Response(status_code=201)

    # ---- LFS -----------------------------------------------------------------------------------
    async def lfs_batch(req):
        kind = {"datasets": "datasets", "spaces": "spaces"}.get(req.path_params.get("prefix", ""), "models")
        b = await req.json()
        _r, _u = repo_of(req, write="request" if b["operation"] == "upload" else False, kind=kind)
        part, out = int(os.environ.get("HUBSTUB_MULTIPART_BYTES", 0)), []
        for o in b["objects"]:
            e, p = {"oid": o["oid"], "size": o["size"], "authenticated": True}, store.lfs_path(o["oid"])
            if b["operation"] == "download":
                if p.exists():
                    e["actions"] = {"download": {"href": f"{base(req)}/_cas/{o['oid']}?sig={store.sign('get', o['oid'])}"}}
                else:
                    e["error"] = {"code": 404, "message": "Object does not exist"}
            elif not (p.exists() and p.stat().st_size == o["size"]):
                s = store.sign("put", o["oid"], str(o["size"]))
                href = f"{base(req)}/_lfs/{o['oid']}/{o['size']}?sig={s}"
                if part and o["size"] > part and "multipart" in b.get("transfers", []):
                    n = -(-o["size"] // part)
                    e["actions"] = {
                        "upload": {
                            "href": f"{base(req)}/_lfs_complete/{o['oid']}/{o['size']}?sig={s}",
                            "header": {"chunk_size": str(part), **{f"{i:05d}": href + f"&part={i}" for i in range(1, n + 1)}},
                        }
                    }
                else:
                    e["actions"] = {"upload": {"href": href}, "verify": {"href": f"{base(req)}/_lfs_verify/{o['oid']}"}}
            out.append(e)
        multi = any("chunk_size" in e.get("actions", {}).get("upload", {}).get("header", {}) for e in out)
        return JSONResponse(
            {"transfer": "multipart" if multi else "basic", "objects": out}, media_type="application/vnd.git-lfs+json"
        )

    def check_put(req):
        oid, size = req.path_params["oid"], req.path_params["size"]
        if not hmac.compare_digest(req.query_params.get("sig", ""), store.sign("put", oid, size)):
            raise Err(403, "bad signature")
        return oid, int(size)

    def land(tmp, oid, size, got):
        if got != oid or tmp.stat().st_size != size:
            tmp.unlink()
            raise Err(422, "uploaded bytes do not match the announced sha256/size")
        p = store.lfs_path(oid)
        p.parent.mkdir(parents=True, exist_ok=True)
        os.replace(tmp, p)

    async def lfs_put(req):
        oid, size = check_put(req)
        tmp = store.root / "lfs" / f"tmp-{secrets.token_hex(8)}"
        part = req.query_params.get("part")
        h, m = hashlib.sha256(), hashlib.md5()
        with tmp.open("wb") as f:
            async for c in req.stream():
                f.write(c)
                h.update(c)
                m.update(c)
        if part:
            os.replace(tmp, store.root / "lfs" / f"part-{oid}-{int(part):05d}")
        else:
            land(tmp, oid, size, h.hexdigest())
        return Response(headers={"ETag": f'"{m.hexdigest()}"'})

    async def lfs_complete(req):
        oid, size = check_put(req)
        b, tmp, h = await req.json(), store.root / "lfs" / f"tmp-{secrets.token_hex(8)}", hashlib.sha256()
        with tmp.open("wb") as f:
            for p in sorted(b["parts"], key=lambda p: p["partNumber"]):
                pp = store.root / "lfs" / f"part-{oid}-{p['partNumber']:05d}"
                d = pp.read_bytes()
                if p["etag"].strip('"') != hashlib.md5(d).hexdigest():
                    raise Err(400, "part etag mismatch")
                f.write(d)
                h.update(d)
                pp.unlink()
        land(tmp, oid, size, h.hexdigest())
        return Response()

    async def lfs_verify(req):
        b, p = await req.json(), store.lfs_path(req.path_params["oid"])
        if not p.exists() or p.stat().st_size != b["size"]:
            raise Err(404, "Object does not exist")
        return Response()

    def xet_token(req):
        repo_of(req, write=req.path_params["what"] == "write")
        if store.xet:
            exp = int(time.time()) + 3600
            return JSONResponse(
                {"casUrl": store.xet_url, "accessToken": "local", "exp": exp},
                headers={"X-Xet-Cas-Url": store.xet_url, "X-Xet-Access-Token": "local", "X-Xet-Token-Expiration": str(exp)},
            )
        raise Err(404, "Xet storage is not available on this endpoint: set HF_HUB_DISABLE_XET=1", "XetNotAvailable")

    _R, _K, _N = "/{rev}", "/api/{kind:kind}", "/{ns}/{name}"
    from starlette.convertors import Convertor, register_url_convertor

    class Kind(Convertor):
        regex = "models|datasets|spaces"

        def convert(self, v):
            return v

        def to_string(self, v):
            return v

    class Rev(Convertor):  # branch, tag or id; slashes arrive percent-encoded, starlette decodes them first: allow refs/x/y
        regex = "refs/(?:pr|convert)/[^/]+|[^/]+"

        def convert(self, v):
            return v

        def to_string(self, v):
            return v

    class RepoName(Convertor):
        regex = "[^/]+?"

        def convert(self, v):
            return v

        def to_string(self, v):
            return v

    register_url_convertor("kind", Kind())
    register_url_convertor("rev", Rev())
    register_url_convertor("rn", RepoName())
    A = "/api/{kind:kind}/{ns}/{name}"
    routes = [
        Route("/api/whoami-v2", whoami),
        Route("/api/repos/create", repo_create, methods=["POST"]),
        Route("/api/repos/delete", repo_delete, methods=["DELETE"]),
        Route("/api/validate-yaml", validate_yaml, methods=["POST"]),
        Route("/api/{kind:kind}", repo_list),
        Route(A, repo_info),
        Route(A + "/revision/{rev:path}", repo_info),
        Route(A + "/settings", repo_settings, methods=["PUT"]),
        Route(A + "/tree/{rev:rev}", tree_list),
        Route(A + "/tree/{rev:rev}/{path:path}", tree_list),
        Route(A + "/paths-info/{rev:path}", paths_info, methods=["POST"]),
        Route(A + "/refs", refs),
        Route(A + "/commits/{rev:path}", commits),
        Route(A + "/preupload/{rev:path}", preupload, methods=["POST"]),
        Route(A + "/commit/{rev:path}", commit, methods=["POST"]),
        Route(A + "/branch/{rev:path}", branch, methods=["POST", "DELETE"]),
        Route(A + "/tag/{rev:path}", tag, methods=["POST", "DELETE"]),
        Route(A + "/xet-{what}-token/{rev:path}", xet_token),
    ]
    for pre in ("/{prefix:kind}", ""):
        routes += [
            Route(pre + "/{ns}/{name:rn}.git/info/lfs/objects/batch", lfs_batch, methods=["POST"]),
            Route(pre + "/{ns}/{name}/resolve/{rev:rev}/{path:path}", resolve, methods=["GET", "HEAD"]),
            Route(pre + "/{ns}/{name}/raw/{rev:rev}/{path:path}", resolve, methods=["GET", "HEAD"]),
        ]
    routes += [
        Route("/_cas/{oid}", cas_get, methods=["GET", "HEAD"]),
        Route("/_lfs/{oid}/{size}", lfs_put, methods=["PUT"]),
        Route("/_lfs_complete/{oid}/{size}", lfs_complete, methods=["POST"]),
        Route("/_lfs_verify/{oid}", lfs_verify, methods=["POST"]),
        Route("/_health", lambda r: JSONResponse({"ok": True})),
    ]

    app = Starlette(routes=routes, exception_handlers={Err: lambda req, e: err_response(e)})

    class Log:
        def __init__(self, app):
            self.app = app

        async def __call__(self, scope, receive, send):
            if scope["type"] == "http":  # keep %2F (branch names, tree paths) out of the router's way
                scope["path"] = unquote(
                    scope["raw_path"].decode().split("?")[0].replace("%2F", "%252F").replace("%2f", "%252F")
                )
            if scope["type"] != "http" or log is None:
                return await self.app(scope, receive, send)
            t0, got, st, hd = time.time(), [], {}, {}

            async def rcv():
                m = await receive()
                if m["type"] == "http.request" and sum(map(len, got)) < 4000:
                    got.append(m.get("body", b"")[:4000])
                return m

            async def snd(m):
                if m["type"] == "http.response.start":
                    st["s"] = m["status"]
                    hd.update(
                        {
                            k.decode(): v.decode()
                            for k, v in m["headers"]
                            if k.decode().startswith(("x-", "etag", "location", "link"))
                        }
                    )
                await send(m)

            try:
                await self.app(scope, rcv, snd)
            finally:
                hh = {k.decode(): v.decode() for k, v in scope["headers"]}
                log.write(
                    json.dumps(
                        {
                            "m": scope["method"],
                            "p": unquote(scope["raw_path"].decode()) if scope.get("raw_path") else scope["path"],
                            "q": scope["query_string"].decode(),
                            "s": st.get("s"),
                            "ms": round((time.time() - t0) * 1000),
                            "ua": hh.get("user-agent", ""),
                            "ct": hh.get("content-type"),
                            "range": hh.get("range"),
                            "auth": "authorization" in hh,
                            "body": b"".join(got)[:600].decode("utf8", "replace"),
                            "rh": hd,
                        }
                    )
                    + "\n"
                )
                log.flush()

    app.add_middleware(Log)
    return app


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("--root", required=True)
    ap.add_argument("--port", type=int, default=8790)
    ap.add_argument("--token", action="append", default=[], help="TOKEN=USER")
    ap.add_argument("--log")
    ap.add_argument("--xet", action="store_true", help="serve Xet tokens that point the client at a local CAS directory")
    a = ap.parse_args()
    toks = dict(t.split("=", 1) for t in (a.token or ["hf_alice=alice"]))
    app = build_app(Store(a.root, toks, os.environ.get("HUBSTUB_SECRET"), a.xet), open(a.log, "a") if a.log else None)
    uvicorn.run(app, host="127.0.0.1", port=a.port, log_level="warning")
