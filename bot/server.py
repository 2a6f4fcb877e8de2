"""The server: a process with the model, the channels and the actions, or several of them (bot.workers)."""

import asyncio
import gc
import logging
import socket
import time
from collections.abc import Callable
from pathlib import Path

from rasa.core.channels.channel import register
from rasa.core.lock_store import LockStore
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.core.tracker_store import TrackerStore
from rasa.shared.utils.common import class_from_module_path
from rasa.shared.utils.io import read_config_file
from rasa.utils.endpoints import EndpointConfig
from sanic import Sanic

from bot import log, workers
from bot.channels import headers, limits, origins
from bot.channels.bodies import LARGEST_BODY
from bot.channels.errors import answer_errors
from bot.channels.heads import check_heads
from bot.channels.pages import serve_pages
from bot.channels.tokens import Tokens
from bot.environment import ROOT, database_url, home, host, redis_url, retention_months
from bot.openapi import serve_description
from bot.processor import LocalAgent, LocalProcessor
from bot.secrets import check_url
from bot.threads import aside
from bot.watch import metrics
from bot.watch.routes import watch
from bot.wording.catalogue import catalogue, languages

_REQUEST_BYTES = 1024 * 1024
_DRAIN_SECONDS = 5.0  # for turns under way when the server is told to end
_DAY = 24 * 3600.0  # seconds
_CLOCK_DRIFTS = 3600.0  # seconds a day; what is more is a clock that was set

logger = logging.getLogger(__name__)


def load_agent(model: Path) -> LocalAgent:
    """The agent wired as endpoints.yml says, with ``model``. Raises FileNotFoundError where there is no such model."""
    wired = {name: EndpointConfig.from_dict(to) for name, to in read_config_file(ROOT / "endpoints.yml").items()}
    agent = LocalAgent(
        generator=NaturalLanguageGenerator.create(wired["nlg"], None),
        tracker_store=TrackerStore.create(wired["tracker_store"]),
        lock_store=LockStore.create(wired["lock_store"]),
    )
    agent.load_model(model)
    return agent


def serve(model: Path, port: int, count: int, when_ready: Callable[[], None]) -> None:
    """Serves with ``count`` processes until SIGINT or SIGTERM; turns under way are finished first.

    ``when_ready`` is called when the server answers. Raises ValueError and UnsafeSecret where the environment says
    what can't be, ForeignModel, and WorkersFailed.
    """
    log.configure(home() / "log")
    retention_months()
    check_url(database_url(), "ADVISOR_DATABASE_URL")
    check_url(redis_url() or "", "ADVISOR_REDIS_URL")
    if count == 1:
        _serve(model, workers.listen((host(), port), shared=False), when_ready)
        return
    if workers.FORKS:
        LocalProcessor.loaded(model)
        for language in languages():
            catalogue(language)
    metrics.share()
    try:
        workers.Servers(count, (host(), port), "bot.server", model, when_ready, metrics.ended).run()
    finally:
        metrics.unshare()


def work(number: int, bound: socket.socket, when_ready: Callable[[], None], model: Path) -> None:
    """One of several processes (bot.workers)."""
    log.configure(home() / "log", number)
    _serve(model, bound, when_ready, number)


def _serve(model: Path, bound: socket.socket, when_ready: Callable[[], None], number: int = 0) -> None:
    """``number``: of this process among several; 0 is the only one."""
    agent = load_agent(model)
    app = create_app(agent, number)

    @app.listener("before_server_start")
    async def warm_up(app: Sanic, loop: object) -> None:
        # What the first message would otherwise wait for: store, calendars, caches of understanding, catalogues.
        agent.prepare()
        await agent.parse_message("When should we start?")
        for language in languages():
            catalogue(language)
        gc.collect()
        gc.freeze()  # what is loaded by now stays: collections during a turn, and at the end, needn't look at it

    @app.listener("after_server_start")
    async def ready(app: Sanic, loop: asyncio.AbstractEventLoop) -> None:
        app.ctx.tidying = asyncio.create_task(_every_day(agent))
        if number:
            loop.add_reader(workers.parent_gone(), _end, app, loop)
        logger.info("ready with model %s", model.name)
        when_ready()

    @app.listener("before_server_stop")
    async def stop_tidying(app: Sanic, loop: object) -> None:
        app.ctx.tidying.cancel()

    @app.listener("after_server_stop")
    async def give_back(app: Sanic, loop: object) -> None:
        await agent.close()

    app.run(sock=bound, workers=1, access_log=False, motd=False)
    logger.info("ended")


def _end(app: Sanic, loop: asyncio.AbstractEventLoop) -> None:
    """The parent is gone: nobody would end this process, nor start another."""
    loop.remove_reader(workers.parent_gone())
    app.stop()


def create_app(agent: LocalAgent, number: int = 0) -> Sanic:
    """The HTTP application: the widget's pages, the channels of credentials.yml, and what watches it; no Rasa API.

    Raises ValueError where the environment says what can't be, and UnsafeSecret.
    """
    app = Sanic("advisor", configure_logging=False)
    app.config.REQUEST_MAX_SIZE = _REQUEST_BYTES
    app.config.GRACEFUL_SHUTDOWN_TIMEOUT = _DRAIN_SECONDS
    app.config.FALLBACK_ERROR_FORMAT = "json"
    app.ctx.agent = agent
    app.config.PROXIES_COUNT = limits.proxies()
    allowed, tokens = origins.configured(), Tokens.of(home())
    check_heads(app)
    origins.guard(app, allowed)
    limits.guard(app, tokens, limits.Limiter.configured())
    headers.protect(app)
    answer_errors(app, LARGEST_BODY)
    serve_pages(app, allowed, tokens)
    serve_description(app)
    watch(app, agent, tokens, number)
    channels = read_config_file(ROOT / "credentials.yml")
    register([class_from_module_path(c).from_credentials(to) for c, to in channels.items()], app, "/webhooks/")
    return app


async def _every_day(agent: LocalAgent) -> None:
    """Lets go what is older than the retention period: at the start and once a day, by one process of all.

    A clock that was set tells nothing of what is old: then nothing goes until it has been right for a day.
    """
    wall, steady = time.time(), time.monotonic()
    while True:
        passed = time.monotonic() - steady
        if abs(time.time() - wall - passed) > _CLOCK_DRIFTS:
            logger.error("the clock was set by more than an hour: nothing is erased until it has been right for a day")
        else:
            await _tidy(agent)
        wall, steady = time.time(), time.monotonic()
        await asyncio.sleep(_DAY)


async def _tidy(agent: LocalAgent) -> None:
    try:
        if await agent.lock_store.first("tidy", round(0.9 * _DAY)):
            await aside(agent.tidy)
    except Exception:
        logger.exception("tidying up failed; tomorrow again")
