"""Types into a workbook as a person at LibreOffice does, and saves it.

Reads one JSON object from the standard input:
  source, target  paths of .xlsx files
  locale          whose way of reading numbers and dates
  steps           ["type", "A2", "007"] | ["insert", 2] | ["delete", 2]
  lists           addresses of cells
and writes one to the standard output:
  shown       what each step left in its cell, as LibreOffice shows it
  frozenRows  how many rows stay in sight
  choices     what the lists of those cells offer
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import uno
import unohelper
from com.sun.star.awt import XCallback
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

WAIT_SECONDS = 60


def to_property(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def start_office(folder, locale):
    """A LibreOffice of our own: a profile and a pipe that nobody else has."""
    pipe = f"youlin{Path(folder).name}"
    profile = Path(folder, "profile")
    settings = profile / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True)
    settings.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<oor:items xmlns:oor="http://openoffice.org/2001/registry">'
        '<item oor:path="/org.openoffice.Setup/L10N">'
        f'<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>{locale}</value></prop></item>'
        "</oor:items>",
        encoding="utf-8",
    )
    process = subprocess.Popen(
        [
            "soffice", "--headless", "--norestore", "--nologo", "--nodefault",
            f"-env:UserInstallation={profile.as_uri()}", f"--accept=pipe,name={pipe};urp;",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    return process, f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"


def connect(address, process):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    end = time.monotonic() + WAIT_SECONDS
    while True:
        try:
            return resolver.resolve(address)
        except NoConnectException:
            if process.poll() is not None and process.returncode != 0:
                raise
            if time.monotonic() > end:
                raise
            time.sleep(0.2)


class Typist:
    def __init__(self, context, document):
        self.document = document
        self.frame = document.CurrentController.Frame
        self.dispatcher = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.DispatchHelper", context
        )

    def send(self, command, **values):
        properties = tuple(to_property(name, value) for name, value in values.items())
        self.dispatcher.executeDispatch(self.frame, f".uno:{command}", "", 0, properties)

    def cell(self, address):
        return self.document.CurrentController.ActiveSheet.getCellRangeByName(address)

    def go(self, address):
        self.send("GoToCell", ToPoint=address)

    def step(self, kind, *values):
        if kind == "type":
            address, text = values
            self.go(address)
            self.send("EnterString", StringName=text)
            return self.cell(address).String
        (row,) = values
        self.go(f"A{row}:A{row}")
        self.send("InsertRowsBefore" if kind == "insert" else "DeleteRows")
        return self.cell(f"A{row}").String



def list_choices(document, address):
    """What the drop-down of a cell offers: its list is a range of cells."""
    formula = document.Sheets[0].getCellRangeByName(address).Validation.getFormula1()
    sheet, cells = formula.replace("$", "").rsplit(".", 1)
    chosen = document.Sheets.getByName(sheet.strip("'")).getCellRangeByName(cells)
    return [row[0] for row in chosen.DataArray]


def work(context, order, folder):
    desktop = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.frame.Desktop", context
    )
    # A copy, because LibreOffice leaves a lock beside what it opens.
    source, target = Path(folder, "source.xlsx"), Path(folder, "target.xlsx")
    shutil.copyfile(order["source"], source)
    hidden = (to_property("Hidden", True),)
    document = desktop.loadComponentFromURL(source.as_uri(), "_blank", 0, hidden)
    typist = Typist(context, document)
    shown = [typist.step(*step) for step in order["steps"]]
    controller = document.CurrentController
    frozen = controller.SplitRow if controller.hasFrozenPanes() else 0
    choices = {at: list_choices(document, at) for at in order["lists"]}
    xlsx = (to_property("FilterName", "Calc MS Excel 2007 XML"),)
    document.storeToURL(target.as_uri(), xlsx)
    shutil.copyfile(target, order["target"])
    return {"shown": shown, "frozenRows": frozen, "choices": choices}


class Work(unohelper.Base, XCallback):
    """Called back in LibreOffice's first thread, so that all commands run there: beside them,
    what it does in idle moments would end it now and then."""

    def __init__(self, run):
        self.run = run
        self.result, self.error = None, None
        self.is_done = threading.Event()

    def notify(self, _):
        try:
            self.result = self.run()
        except BaseException as error:
            self.error = error
        self.is_done.set()


def work_in_first_thread(context, order, folder):
    done = Work(lambda: work(context, order, folder))
    waiting = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.awt.AsyncCallback", context
    )
    waiting.addCallback(done, None)
    if not done.is_done.wait(WAIT_SECONDS):
        raise TimeoutError("LibreOffice does not answer")
    if done.error is not None:
        raise done.error
    return done.result


def main():
    # Ended from outside, it still ends what it has started.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    order = json.load(sys.stdin)
    with tempfile.TemporaryDirectory(prefix="type") as folder:
        process, address = start_office(folder, order["locale"])
        try:
            done = work_in_first_thread(connect(address, process), order, folder)
            json.dump(done, sys.stdout, ensure_ascii=False)
        finally:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


main()
