"""A run goes to the Hub: what was audited and nothing else, in one commit, loaded back and compared, and only then tagged."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from instructds.errors import HubRefused, PublishError, UsageError
from instructds.folders.run_folder import locked
from instructds.wording import counted

from .audited_run import CARD, audited_run

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from instructds.hub.card_facts import Facts
    from instructds.hub.client import Remote
    from instructds.hub.upload import Change
    from instructds.hub.verify import LoadedSplit

    from .audited_run import AuditedRun

LICENCE_KEYS = ("license", "license_name", "license_link")


@dataclass(frozen=True)
class Publication:
    """What a publish did, or would do (`commit` null = nothing was written).

    `splits` were loaded back from the Hub and are equal to the run; `kept` says which hand-written parts of the card stayed.
    """

    repo: str
    private: bool
    commit: str | None
    pull_request: str | None
    tag: str | None
    changes: tuple[Change, ...]
    splits: tuple[LoadedSplit, ...]
    kept: tuple[str, ...]
    notes: tuple[str, ...]
    card: str

    def as_dict(self) -> dict[str, object]:
        """The same for machines."""
        return asdict(self)

    def __str__(self) -> str:
        lines = [f"{change.change:8} {change.size:>14,}  {change.path}" for change in self.changes]
        lines += [f"card: {told}" for told in self.kept] + [f"note: {told}" for told in self.notes]
        place = f"{self.repo} ({'private' if self.private else 'public'})"
        if self.commit is None:
            return "\n".join([*lines, f"nothing was written; this is what would be published to {place}"])
        lines.append(f"published to {place} as {self.commit}")
        lines += [f"pull request: {self.pull_request}"] if self.pull_request else []
        lines += [
            f"verified {one.config}/{one.split}: {counted(one.rows, 'row')}, content {one.content[:16]}" for one in self.splits
        ]
        return "\n".join([*lines, *([f"tagged {self.tag}"] if self.tag else [])])


def publish(  # noqa: PLR0913 - the words of the command
    run: str | Path,
    *,
    repo: str,
    public: bool = False,
    create_pr: bool = False,
    revision: str | None = None,
    tag: str | None = None,
    license: str | None = None,  # noqa: A002 - the word users type
    without: Sequence[str] = (),
    message: str | None = None,
    force: bool = False,
    dry_run: bool = False,
) -> Publication:
    """Publish the dataset folder of a run to `user/name`, load it back, compare, and then set the tag.

    Only files of the manifest are sent, and only when their checksums hold; `without` leaves out whole configs. The card is
    laid over the one that is there. All goes in one commit on top of what was looked at, so nothing is ever half-published.
    `dry_run` says what would happen and writes nothing.

    Raises:
        UsageError: not a run, or a name that cannot be.
        FolderChanged: the dataset folder is not what was audited.
        LicenceForbids: the licences of the records do not allow `license`.
        OutputExists: the repository holds other data, and `force` was not given.
        PublishError: the Hub refuses or fails, another commit arrived meanwhile, or what arrived is not what was sent.
    """
    from instructds.hub import client

    client.check_names(repo, tag)
    if tag is not None and create_pr:
        raise UsageError("a pull request has no commit to tag yet", fix="tag after it is merged: publish again with --tag")
    folder = Path(run).resolve()
    if not folder.is_dir():
        raise UsageError("is no folder", where=str(run), fix="give the folder of a finished run, for example runs/mine")
    with locked(folder):
        audited = audited_run(folder, without)
        if not dry_run:
            client.user()
        plan = _plan(audited, client.look(repo, revision), _Asked(public, license, tag, force))
        _check_tag(plan, tag)
        done = Publication(
            repo=repo,
            private=not public if plan.remote.private is None else plan.remote.private,
            commit=None,
            pull_request=None,
            tag=tag,
            changes=plan.changes,
            splits=(),
            kept=plan.kept,
            notes=_notes(plan.remote, public=public),
            card=plan.card,
        )
        if dry_run:
            return done
        remote = client.make_place(plan.remote, revision=revision, private=not public, create_pr=create_pr)
        told = message or f"Publish {audited.manifest.name} with instructds {audited.manifest.instructds}"
        commit, request = plan.send(remote, message=told, revision=revision, create_pr=create_pr)
        splits = plan.verify(remote, commit)
        if tag is not None and tag not in remote.tags:
            client.set_tag(repo, tag, commit)
        return replace(done, commit=commit, pull_request=request, splits=splits)


@dataclass(frozen=True)
class _Asked:
    """What was asked for beside the place."""

    public: bool
    license: str | None
    tag: str | None
    force: bool


@dataclass(frozen=True)
class _Plan:
    """What is to be at the repository, and what changes by that."""

    audited: AuditedRun
    remote: Remote
    card: str
    kept: tuple[str, ...]
    files: Mapping[str, Path | bytes]
    changes: tuple[Change, ...]

    @property
    def todo(self) -> bool:
        """Whether anything changes at all."""
        return any(change.change != "same" for change in self.changes)

    def send(self, remote: Remote, *, message: str, revision: str | None, create_pr: bool) -> tuple[str, str | None]:
        """The commit that holds it all, and the address of its pull request."""
        from instructds.hub.upload import upload

        if not self.todo:
            return str(remote.commit), None
        return upload(self.files, self.changes, remote, message=message, revision=revision, create_pr=create_pr)

    def verify(self, remote: Remote, commit: str) -> tuple[LoadedSplit, ...]:
        """The splits as a stranger gets them from that commit, all equal to the run."""
        from instructds.hub.verify import Expected, expected_splits, verify

        gone = {change.path for change in self.changes if change.change == "removed"}
        there = {path: file.digest for path, file in remote.files.items() if path not in gone}
        return verify(
            Expected(
                repo=remote.repo,
                commit=commit,
                folder=str(self.audited.folder / "dataset"),
                files={**there, **dict.fromkeys(self.files)},
                card=self.card,
                configs=expected_splits(self.audited.configs, list(self.audited.files)),
            )
        )


def _plan(audited: AuditedRun, remote: Remote, asked: _Asked) -> _Plan:
    from instructds.hub.upload import change_of, planned

    data = planned(audited.files, remote, force=asked.force)
    card, kept = _card(audited, remote, asked, changed=any(change.change != "same" for change in data))
    files: dict[str, Path | bytes] = {**audited.files, CARD: card.encode()}
    gone = {change.path for change in data if change.change == "removed"}
    _check_card(card, [path for path in {*remote.files, *files} if path not in gone])
    return _Plan(audited, remote, card, kept, files, (change_of(CARD, files[CARD], remote), *data))


def _card(audited: AuditedRun, remote: Remote, asked: _Asked, *, changed: bool) -> tuple[str, tuple[str, ...]]:
    """The card of the run, laid over that of the folder and that of the repository; and what of theirs was kept.

    Raises:
        LicenceForbids: the records may not go out under the licence asked for, here or in those cards.
    """
    from instructds.hub.card import card
    from instructds.hub.merge import merge, written_licence

    from .changelog import changelog

    dataset = audited.folder / "dataset"
    there = [(dataset / CARD).read_text(encoding="utf-8"), remote.card]
    wanted = asked.license or next(filter(None, map(written_licence, filter(None, reversed(there)))), None)
    facts = _facts(audited, remote, wanted, public=asked.public or remote.private is False)
    changes = changelog(remote, dataset, audited.manifest, asked.tag, changed=changed)
    ours, kept = card(replace(facts, changes=changes)), list[str]()
    for text in there:
        merged = merge(ours, text, f"{remote.repo}/{CARD}", anew=LICENCE_KEYS if asked.license is not None else ())
        ours = merged.text
        kept += [one for one in merged.kept if one not in kept]
    return ours, tuple(kept)


def _facts(audited: AuditedRun, remote: Remote, wanted: str | None, *, public: bool) -> Facts:
    from instructds.config.pipeline import Pipeline
    from instructds.hub.statement import permitted
    from instructds.intake.run_facts import changes_text, facts_of, groups_of, source_licences
    from instructds.report.model import Report

    dataset = audited.folder / "dataset"
    report = Report.model_validate_json((audited.folder / "report" / "report.json").read_bytes())
    pipeline = Pipeline.load(audited.folder / "pipeline.yaml")
    configs = {config.name for config in audited.configs}
    licences = source_licences(groups_of(audited.manifest.files, dataset, configs))
    licence = permitted(licences, wanted, modified=changes_text(pipeline), public=public, where=remote.repo)
    return facts_of(
        audited.manifest,
        report,
        pipeline,
        dataset,
        licence=licence,
        repo=remote.repo,
        configs=configs,
        features=True,
    )


def _check_card(card: str, files: Sequence[str]) -> None:
    """See that the card keeps the Hub's rules before anything is sent.

    Raises:
        PublishError: it does not.
    """
    from huggingface_hub import DatasetCard

    from instructds.hub.card_file import parse
    from instructds.hub.card_front import broken_rules
    from instructds.hub.license_hub import HUB_IDS

    told = broken_rules(parse(card).front, files, HUB_IDS)
    try:
        DatasetCard(card)
    except ValueError as error:
        told.append(str(error).split("\n", 1)[0])
    if told:
        raise PublishError(
            f"the card breaks the Hub's rules: {'; '.join(told)}", where=CARD, fix="correct what was written by hand there"
        )


def _check_tag(plan: _Plan, tag: str | None) -> None:
    """See that the tag is free, or names just what is there.

    Raises:
        HubRefused: it names another commit.
    """
    named = plan.remote.tags.get(tag) if tag is not None else None
    if named is not None and (plan.todo or named != plan.remote.commit):
        raise HubRefused(
            f"the tag {tag!r} is there already and names {named[:12]}", where=plan.remote.repo, fix="another --tag"
        )


def _notes(remote: Remote, *, public: bool) -> tuple[str, ...]:
    if remote.private is None or remote.private is not public:
        return ()
    told = "is private and stays so" if remote.private else "is public already, and stays so"
    return (f"{remote.repo} {told}; its settings on the Hub change that",)
