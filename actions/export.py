"""Take it away as a file."""

import base64
import json

from actions import engine
from actions.advising import note, objections
from actions.turn import Turn, TurnAction


class Export(TurnAction):
    """The case and the advice as one JSON file, in the schemas that programs rely on."""

    action = "action_export"

    def answer(self, turn: Turn) -> None:
        objections(turn)
        note(turn)
        content = turn.visible(case=turn.case, advice=engine.advise(turn.case))
        data = json.dumps(content, ensure_ascii=False, indent=2).encode("utf-8")
        name = f"start-window-{turn.today.isoformat()}.json"
        turn.say("export-ready", file={"text": name})
        turn.send("file", name=name, media_type="application/json", data=base64.b64encode(data).decode("ascii"))
        turn.memory.asked, turn.memory.said = turn.pending, turn.said_before
