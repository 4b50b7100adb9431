"""What services and viewers ask of a log beyond the schema, clause by clause. Limits are those that GitHub and GitLab
document; sarif_valid.py has the validators."""
import json
import re

import harness

HEADER = "#pragma once\nstatic inline void h(void)\n{\n    HANDLE e = CreateEventW(NULL, 0, 0, NULL);\n    if (e)\n        SetEvent(e);\n}\n"
PLAIN = "#include <windows.h>\n"


def strings(value):
    if isinstance(value, str):
        yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
        yield from strings(part)


def lines(region):
    return region["startLine"], region.get("endLine", region["startLine"])


class Profile(harness.Case):
    def setUp(self):
        super().setUp()
        (self.top / ".git").mkdir()
        self.put("src/twice.c", harness.TWICE)
        self.put("src/leak.c", harness.LEAK)
        self.put("src/h.h", HEADER)
        self.put("src/user.c", PLAIN + '#include "h.h"\nvoid f(void) { h(); }\n')
        self.put("src/two.c", PLAIN + "void g(void) { CloseHandle(GetCurrentProcess()); CloseHandle(GetCurrentThread()); }\n")
        self.put("src/quiet.c", harness.LEAK.replace("!= SEC_E_OK)", "!= SEC_E_OK) // NOLINT(HL201) known"))
        self.said = self.sarif("src", status=1)
        self.results = self.said["results"]
        self.rules = self.said["tool"]["driver"]["rules"]

    def test_rules(self):
        self.assertGreater(len(self.rules), 10)
        self.assertEqual([r["id"] for r in self.rules], sorted(r["id"] for r in self.rules))
        for rule in self.rules:
            self.assertRegex(rule["id"], r"^[A-Z]+\d+$")
            self.assertRegex(rule["name"], r"^([A-Z][a-z0-9]*)+$")
            self.assertLessEqual(len(rule["name"]), 255)
            self.assertRegex(rule["shortDescription"]["text"], r"^[^.]+\.$")
            for text in (rule["shortDescription"]["text"], rule["fullDescription"]["text"]):
                self.assertLessEqual(len(text), 1024)
            self.assertTrue(rule["help"]["text"] and rule["help"]["markdown"])
            self.assertLessEqual(len(rule["helpUri"]), 2048)
            self.assertIn(rule["defaultConfiguration"]["level"], ("error", "warning", "note"))

    def test_ranks_and_tags(self):
        for rule in self.rules:
            properties = rule["properties"]
            self.assertLessEqual(len(properties["tags"]), 10)
            self.assertIn(properties["precision"], ("very-high", "high", "medium", "low"))
            self.assertEqual("security" in properties["tags"], "security-severity" in properties)
            if "security-severity" in properties:
                self.assertIsInstance(properties["security-severity"], str)
                self.assertTrue(0 < float(properties["security-severity"]) <= 10)
            for relation in rule.get("relationships", []):
                target = relation["target"]
                self.assertEqual(target["toolComponent"]["name"], "CWE")
                self.assertIn(f"external/cwe/cwe-{target['id']}", properties["tags"])
                self.assertEqual(self.said["taxonomies"][0]["taxa"][target["index"]]["id"], target["id"])
        self.assertFalse([r for r in self.results if "rank" in r])  # GitLab would take its severity from it
        self.assertNotIn("graphs", self.said)

    def test_rules_do_not_depend_on_findings(self):
        """What is mended closes only if its rule is listed."""
        clean = self.sarif("--no-config", "src/quiet.c", status=0)
        self.assertEqual([r["id"] for r in clean["tool"]["driver"]["rules"]], [r["id"] for r in self.rules])
        self.assertEqual(clean["results"], [])

    def test_messages(self):
        self.assertGreaterEqual(len(self.results), 5)
        for result in self.results:
            message, rule = result["message"], self.rules[result["ruleIndex"]]
            self.assertEqual(rule["id"], result["ruleId"])
            pattern = rule["messageStrings"][message["id"]]["text"]
            filled = re.sub(r"\{(\d)\}", lambda m, a=message.get("arguments", []): a[int(m.group(1))], pattern)
            self.assertEqual(filled, message["text"])
            self.assertLessEqual(len(re.match(r"[^.]+(\.\w[^.]*)*\.", message["text"]).group()), 120)
            self.assertTrue(message["text"].endswith(".") and len(message["text"]) <= 1024)
            for number in re.findall(r"\{\d\}", pattern):
                self.assertIn(f"'{number}'", pattern)

    def test_places(self):
        for result in self.results:
            self.assertEqual(len(result["locations"]), 1)
            place = result["locations"][0]["physicalLocation"]
            self.assertRegex(place["artifactLocation"]["uri"], r"^src/[\w.]+$")
            region, around = place["region"], place["contextRegion"]
            self.assertEqual(set(region), {"startLine", "startColumn", "endLine", "endColumn", "snippet"})
            self.assertEqual(region["startLine"], region["endLine"])  # an alert shows only if all of it is in the diff
            self.assertLess(lines(around)[0], lines(around)[1])
            self.assertTrue(lines(around)[0] <= region["startLine"] <= lines(around)[1])
            self.assertIn(region["snippet"]["text"], around["snippet"]["text"])
            self.assertEqual(result["locations"][0]["logicalLocations"][0]["kind"], "function")

    def test_a_header_names_the_unit_that_it_was_read_with(self):
        targets = {r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]: r.get("analysisTarget", {}).get("uri")
                   for r in self.results}
        self.assertEqual(targets["src/h.h"], "src/user.c")
        self.assertIsNone(targets["src/leak.c"])

    def test_paths(self):
        """GitHub wants steps that stand where they are shown; viewers indent and filter them."""
        with_path = [r for r in self.results if "codeFlows" in r]
        self.assertGreaterEqual(len(with_path), 3)
        for result in with_path:
            [flow] = result["codeFlows"]
            [thread] = flow["threadFlows"]
            for step in thread["locations"]:
                self.assertNotIn("index", step)
                self.assertIn("startLine", step["location"]["physicalLocation"]["region"])
                self.assertTrue(step["location"]["message"]["text"])
                self.assertIn(step["importance"], ("essential", "important", "unimportant"))
                self.assertGreaterEqual(step["nestingLevel"], 0)
        twice = next(r for r in self.results if r["ruleId"] == "HL202")
        steps = twice["codeFlows"][0]["threadFlows"][0]["locations"]
        self.assertEqual([s["state"]["token"]["text"] for s in steps][::len(steps) - 1], ["acquired", "closed"])

    def test_related_places(self):
        """Viewers that show no path still say where the handle comes from."""
        twice = next(r for r in self.results if r["ruleId"] == "HL202")
        texts = [p["message"]["text"] for p in twice["relatedLocations"]]
        self.assertIn("acquired here by 'QuerySecurityContextToken'", texts)
        self.assertIn("first closed here", texts)
        for result in self.results:
            ids = [p["id"] for p in result.get("relatedLocations", [])]
            self.assertEqual(ids, list(range(1, len(ids) + 1)))

    def test_fingerprints(self):
        pairs = [(r["ruleId"], r["partialFingerprints"]["handlint/v1"]) for r in self.results]
        self.assertEqual(len(pairs), len(set(pairs)))
        two = [r for r in self.results if r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "src/two.c"]
        self.assertEqual(len(two), 2)
        self.assertEqual(len({r["partialFingerprints"]["primaryLocationLineHash"] for r in two}), 1)  # of the line

    def test_suppressed_ones_only_when_asked_for(self):
        """GitHub opens alerts for them."""
        self.assertNotIn("quiet.c", json.dumps(self.results))
        shown = [r for r in self.sarif("--show-suppressed", "src", status=1)["results"] if "suppressions" in r]
        self.assertEqual([r["suppressions"][0]["kind"] for r in shown], ["inSource"])
        self.assertFalse([r for r in self.results if "baselineState" in r])

    def test_form(self):
        out, _ = self.lint("--format=sarif", "src", status=1)
        again, _ = self.lint("--format=sarif", "-j1", "src", status=1)
        self.assertEqual(out, again)
        self.assertEqual(out.rstrip("\n").count("\n"), 0)
        log = json.loads(out)
        self.assertEqual((log["$schema"], log["version"], len(log["runs"])),
                         ("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", 1))
        self.assertTrue(all(strings(log)), "an empty text is no text")
        self.assertNotIn("null", re.sub(r'"(\\.|[^"\\])*"', "", out))
        order = [(r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
                  r["locations"][0]["physicalLocation"]["region"]["startLine"],
                  r["locations"][0]["physicalLocation"]["region"]["startColumn"]) for r in self.results]
        self.assertEqual(order, sorted(order))
        self.assertTrue(self.said["originalUriBaseIds"]["%SRCROOT%"]["uri"].endswith("/"))

    def test_notifications(self):
        """What has no place in a file is no result; settings are told apart from what happened."""
        self.put("M.vcxproj", '<Project><ItemGroup><ClCompile Include="src\\user.c"/></ItemGroup><ItemDefinitionGroup><ClCompile>'
                              "<AdditionalIncludeDirectories>$(OWN)</AdditionalIncludeDirectories></ClCompile>"
                              "</ItemDefinitionGroup></Project>")
        self.put("src/bad.c", "#include \"gone.h\"\n" + harness.CLEAN)
        invocation = self.sarif("src", status=1)["invocations"][0]
        self.assertEqual({n["descriptor"]["id"] for n in invocation["toolConfigurationNotifications"]}, {"project-setting"})
        self.assertEqual({n["descriptor"]["id"] for n in invocation["toolExecutionNotifications"]}, {"parse-error"})
        self.assertTrue(invocation["executionSuccessful"])


if __name__ == "__main__":
    harness.main()
