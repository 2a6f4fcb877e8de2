"""Rasa's agent, message processor and model runner for one process, as ordinary subclasses.

What differs from Rasa's own: a custom action is a function call and no HTTP request; what it gives back isn't checked
against a JSON schema that would itself be checked anew each time (30 ms a turn); the model's components run one after
the other in an order that is found once, not for every message (2 ms a turn). A turn is kept whole before anything of
it is said, or else fails with an exception and can be sent again: it is never half there.
"""

import asyncio
import graphlib
import importlib
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from rasa.core.actions.action import Action, RemoteAction
from rasa.core.agent import Agent
from rasa.core.channels.channel import OutputChannel, UserMessage
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.engine.loader import load_predict_graph_runner
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.storage import ModelMetadata
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecutionRejected, Event, deserialise_events
from rasa.shared.core.trackers import DialogueStateTracker, EventVerbosity
from rasa_sdk.executor import ActionExecutor

from bot.environment import actions_url
from bot.model_file import trusted
from bot.served_actions import ServedActions
from bot.threads import run_at_database
from bot.tracker_store import TurnStore
from bot.watch import turn

TURN_SECONDS = 20.0
"""What a turn may take before the person is told that it failed; a usual one takes a hundredth of a second."""
FILE_SECONDS = 120.0
"""The same for a turn that reads a file."""


Run = Callable[[dict[str, Any]], Awaitable[dict[str, Any]]]
"""Runs an action: Rasa's call of one -> its ``events`` and ``responses``."""


class LocalAction(Action):
    """A custom action, run by whatever runs the actions: this process, or an action server."""

    def __init__(self, name: str, run: Run) -> None:
        self._name = name
        self._run = run

    def name(self) -> str:
        return self._name

    async def run(self, output_channel: Any, nlg: Any, tracker: DialogueStateTracker, domain: Domain) -> list[Event]:
        """The bot's utterances and the action's events, in this order. Raises whatever the action raises."""
        state = tracker.current_state(EventVerbosity.ALL)
        call = {"next_action": self._name, "tracker": state, "domain": {}}
        with turn.step(turn.ACTION):
            answer = await self._run(call)
        said = await RemoteAction._utter_responses(answer["responses"], output_channel, nlg, tracker)
        return said + deserialise_events(answer["events"])


class HeldBack(OutputChannel):
    """Keeps what is said in a turn until the turn itself is kept, then says it on the real channel."""

    def __init__(self, channel: OutputChannel) -> None:
        self._channel = channel
        self._said: list[tuple[str, dict[str, Any]]] = []

    def name(self) -> str:
        """The real channel's."""
        return self._channel.name()

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Keeps one answer back."""
        self._said.append((recipient_id, message))

    async def let_go(self) -> None:
        """Says all of it."""
        for recipient, message in self._said:
            await self._channel.send_response(recipient, message)


class OrderedRunner(DaskGraphRunner):
    """Runs the components that a target needs, each after those whose output it takes."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._orders: dict[tuple[str, ...], list[str]] = {}

    def run(self, inputs: dict[str, Any] | None = None, targets: list[str] | None = None) -> dict[str, Any]:
        """The outputs of the targets by their names; see GraphRunner.run."""
        targets = targets or self._graph_schema.target_names
        outputs = {name: (name, value) for name, value in (inputs or {}).items()}
        for name in self._order(tuple(targets)):
            needs = self._graph_schema.nodes[name].needs.values()
            outputs[name] = self._instantiated_nodes[name](*(outputs[need] for need in needs))
        return {target: outputs[target][1] for target in targets}

    def _order(self, targets: tuple[str, ...]) -> list[str]:
        if targets not in self._orders:
            nodes = self._graph_schema.minimal_graph_schema(list(targets)).nodes
            needs = {name: [need for need in node.needs.values() if need in nodes] for name, node in nodes.items()}
            self._orders[targets] = list(graphlib.TopologicalSorter(needs).static_order())
        return self._orders[targets]


class LocalProcessor(MessageProcessor):
    """A message processor whose custom actions are local ones."""

    def __init__(self, *args: Any, run: Run, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._run = run

    @classmethod
    def _load_model(cls, model_path: str | Path) -> tuple[str, ModelMetadata, OrderedRunner]:
        return cls.loaded(Path(model_path))

    @staticmethod
    @lru_cache(maxsize=1)
    def loaded(model_path: Path) -> tuple[str, ModelMetadata, OrderedRunner]:
        """Exactly this model, loaded once, from the bytes that were checked. Nothing in it changes from then on.

        Raises FileNotFoundError where Rasa would silently take another one, and ForeignModel.
        """
        content = trusted(model_path)
        with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as unpacked:
            checked = Path(folder) / "model.tar.gz"
            checked.write_bytes(content)
            metadata, runner = load_predict_graph_runner(Path(unpacked), checked, LocalModelStorage, OrderedRunner)
        return model_path.name, metadata, runner

    async def parse_message(self, message: UserMessage, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """What the message means; see MessageProcessor.parse_message."""
        with turn.step(turn.UNDERSTANDING):
            parsed = await super().parse_message(message, *args, **kwargs)
        turn.understood(parsed)
        return parsed

    async def handle_message(self, message: UserMessage) -> None:
        """Answers a message: the turn is kept first, then said. Raises whatever keeps it from being kept."""
        held = HeldBack(message.output_channel)
        tracker = await self.log_message(message, should_save_tracker=False)
        tracker = await self.run_action_extract_slots(held, tracker)
        await self._run_prediction_loop(held, tracker)
        await self.save_tracker(tracker)
        await held.let_go()

    async def _run_action(
        self,
        action: Action,
        tracker: DialogueStateTracker,
        output_channel: OutputChannel,
        nlg: Any,
        prediction: PolicyPrediction,
    ) -> bool:
        """As Rasa's, but where an action fails, the turn does; Rasa's goes on as if nothing had been wanted."""
        if not isinstance(action, LocalAction):
            return await super()._run_action(action, tracker, output_channel, nlg, prediction)
        seen = tracker.copy()
        seen.update_with_events(prediction.events, self.domain)
        events = await action.run(output_channel, nlg, seen, self.domain)
        self._log_action_on_tracker(tracker, action, events, prediction)
        await self.execute_side_effects(events, tracker, output_channel)
        return self.should_predict_another_action(action.name())

    def _check_for_unseen_features(self, parse_data: Any) -> None:
        """Rasa compares the whole domain here to warn of an intent that isn't in it: known when training, not now."""

    def _log_action_on_tracker(
        self, tracker: DialogueStateTracker, action: Action, events: list[Event] | None, prediction: PolicyPrediction
    ) -> None:
        """As Rasa's, without its deep copies of everything that was said for a line in the debug log (1 ms a turn)."""
        events = events or []
        if not any(isinstance(event, ActionExecutionRejected) for event in events):
            tracker.update_with_events(prediction.events, self.domain)
            tracker.update(action.event_for_successful_execution(prediction))
        tracker.update_with_events(events, self.domain)

    def predict_next_with_tracker_if_should(self, tracker: DialogueStateTracker) -> tuple[Action, PolicyPrediction]:
        with turn.step(turn.POLICIES):
            action, prediction = super().predict_next_with_tracker_if_should(tracker)
        return self._here(action), prediction

    def _get_action(self, action_name: str) -> Action | None:
        return self._here(super()._get_action(action_name))

    def _here(self, action: Action | None) -> Action | None:
        return LocalAction(action.name(), self._run) if isinstance(action, RemoteAction) else action


class LocalAgent(Agent):
    """An agent whose processor is a local one. ``package`` names the package that holds the actions.

    Its module ``start`` has five functions: ``prepare`` opens what the actions need, ``tidy`` is for once a day,
    ``leave`` takes somebody out who was there only to check the bot's health, ``listen`` hands a channel what is to be
    told to people who aren't writing just now, and ``told`` hears that it was. Screens have ``overview``, what stands
    beside the conversation (``views``), ``form``, the facts as fields to be filled in (``forms``), and ``projects``,
    what a person has begun and what waits for them. ``turns`` is where the
    conversations are kept.
    """

    def __init__(self, *args: Any, tracker_store: TurnStore, package: str = "actions", **kwargs: Any) -> None:
        super().__init__(*args, tracker_store=tracker_store, **kwargs)
        self._executor = ActionExecutor()
        self._executor.register_package(package)
        self._start = importlib.import_module(f"{package}.start")
        self.prepare, self.listen, self.leave = self._start.prepare, self._start.listen, self._start.leave
        self.told = self._start.told
        self._served = ServedActions(url, self._start.tell) if (url := actions_url()) else None
        self.turns = tracker_store
        self.views = importlib.import_module(f"{package}.overview")
        self.forms = importlib.import_module(f"{package}.form")
        self.projects = importlib.import_module(f"{package}.projects")

    async def handle_message(self, message: UserMessage) -> None:
        """Answers a message on its output channel, after those of the same conversation that came before it.

        One that was answered before, which its id tells, gets the answer that is kept and is no second turn. Raises
        an exception where it could not be answered (TimeoutError: in time); then nothing of it was said, and it can
        be sent again with the same id.
        """
        in_time = FILE_SECONDS if "file" in (message.metadata or {}) else TURN_SECONDS
        with turn.turn(message.sender_id, message.input_channel):
            await asyncio.wait_for(self._in_its_turn(message), in_time)

    async def _in_its_turn(self, message: UserMessage) -> None:
        async with AsyncExitStack() as its_turn:
            with turn.step(turn.LOCK):
                await its_turn.enter_async_context(self.lock_store.lock(message.sender_id))
            said = await self.turns.answer(message.sender_id, message.message_id)
            if said is None:
                await self.processor.handle_message(message)
        if said is not None:
            turn.repeated()
        for one in said or ():
            await message.output_channel.send_response(message.sender_id, one)

    def tidy(self) -> None:
        """Lets go what is older than the retention period."""
        self._start.tidy()
        self.turns.let_go()

    async def close(self) -> None:
        """Gives connections back."""
        await self.lock_store.close()
        if self._served:
            await self._served.close()
        self.turns.close()

    @staticmethod
    def _create_tracker_store(store: TurnStore, domain: Domain) -> TurnStore:
        """The store as it is. Rasa's wrapper goes on in memory where a turn can't be kept, and says nothing of it."""
        store.domain = domain
        return store

    def load_model(self, model_path: str | Path, fingerprint: str | None = None) -> None:
        """Loads the model. Raises FileNotFoundError."""
        self.processor = LocalProcessor(
            model_path=model_path,
            tracker_store=self.tracker_store,
            lock_store=self.lock_store,
            action_endpoint=self.action_endpoint,
            generator=self.nlg,
            http_interpreter=self.http_interpreter,
            run=self._served.run if self._served else partial(run_at_database, self._executor.run),
        )
        self.domain = self.processor.domain
        self._set_fingerprint(fingerprint)
        self.tracker_store.domain = self.domain
