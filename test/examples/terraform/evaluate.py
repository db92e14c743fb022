# Evaluates Rego with regopy, a Rego interpreter from PyPI: prints what `data.main.deny` and `data.main.warn` hold, as JSON.
import json
import sys

import regopy

request = json.load(sys.stdin)
interpreter = regopy.Interpreter()
for path in request["modules"]:
    with open(path, encoding="utf8") as module:
        interpreter.add_module(path, module.read())
for document in request["data"]:
    interpreter.add_data_json(json.dumps(document))
interpreter.set_input_term(request["input"])
said = {}
for rule in ("deny", "warn"):
    output = interpreter.query("data.main." + rule)
    said[rule] = json.loads(str(output))["expressions"][0]
print(json.dumps(said))
