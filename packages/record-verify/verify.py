#!/usr/bin/env python3
"""Checks a case file of Garante (`garante-evidence/v1`) offline, on a machine that trusts nobody.

`python3 verify.py FILE.zip --vkey KEY|FILE [--receipt R.json]` needs Python 3.8 and nothing else. What it
proves and what not stands in verify.mjs beside it, which does the same in another language.
"""
import argparse, binascii, datetime, hashlib, json, os, re, struct, sys, unicodedata

DIGEST, MOST = hashlib.sha256, 2**22  # bytes of a line, and of a file that is read whole

class Refused(Exception):
    """Why a bundle is refused: a code of the format, and the place."""

def need(holds, code, place):
    if not holds:
        raise Refused(f"{code} {place}")

def is_count(value): return type(value) is int and value >= 0
def has(value, *names): return isinstance(value, dict) and value.keys() == set(names)
def base64_of(data): return binascii.b2a_base64(data, newline=False).decode("ascii")
ONE_HASH = re.compile("[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=").fullmatch  # 32 bytes have one spelling
def is_hash(value): return isinstance(value, str) and ONE_HASH(value) is not None

def decoded(data, place):
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise Refused(f"E_FORMAT {place}") from None

FRACTIONS = []  # outside of the data model, even where the value is whole

def integer(digits):
    value = int(digits) if len(digits) < 18 else 2**53
    return value if abs(value) < 2**53 else ...  # nothing here accepts an ellipsis

DECODE = json.JSONDecoder(parse_float=FRACTIONS.append, parse_int=integer, parse_constant=int).decode
ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True, check_circular=False).encode

def parsed(text, place):
    FRACTIONS.clear()
    try:
        value = DECODE(text)
    except (ValueError, RecursionError) as fault:
        raise Refused(f"{'E_CANON' if isinstance(fault, RecursionError) else 'E_FORMAT'} {place}") from None
    need(not FRACTIONS, "E_CANON", place)
    return value

def canonical(value, depth=0):
    """The one spelling of a value (RFC 8785 without fractions). Raises a ValueError or TypeError for what has none."""
    if value is None or isinstance(value, (bool, int, str)) and "\0" not in str(value):
        return ENCODE(value)
    if depth > 64 or isinstance(value, str):
        raise ValueError("outside of the data model")
    if isinstance(value, list):
        return "[" + ",".join(canonical(item, depth + 1) for item in value) + "]"
    names = sorted(value, key=lambda name: name.encode("utf-16-be"))
    return "{" + ",".join(canonical(name) + ":" + canonical(value[name], depth + 1) for name in names) + "}"

def spelled(value, place):
    try:
        text = ENCODE(value)
        # The fast way sorts by code points and knows no depth; where that could matter, the slow way decides.
        if not text.isascii() or "\\u0000" in text or text.count("[") + text.count("{") > 64:
            text = canonical(value)
        return text.encode("utf-8")
    except (ValueError, TypeError, RecursionError):
        raise Refused(f"E_CANON {place}") from None

def parsed_canonical(data, place):
    """A value written in its one spelling: duplicate names, other spacing or other escapes show here."""
    value = parsed(decoded(data, place), place)
    need(spelled(value, place) == data, "E_CANON", place)
    return value

def unbase64(text):
    """Padded base64 in its one spelling; None for anything else."""
    try:
        data = binascii.a2b_base64(text)
    except (ValueError, TypeError):
        return None
    return data if base64_of(data) == text else None

INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", re.ASCII).fullmatch

def is_instant(at):
    """`YYYY-MM-DDTHH:MM:SS.ffffffZ`, on a day that exists."""
    try:
        return INSTANT(at) is not None and datetime.datetime.fromisoformat(at[:-1]) is not None
    except ValueError:
        return False

class Zip:
    """Stored files only, one behind the other, nothing in between."""
    def __init__(self, source):
        self.source, self.files = source, {}
        fits = lambda holds: need(holds, "E_FORMAT", "zip")
        total = source.seek(0, os.SEEK_END)
        fits(22 <= total < 2**32)
        magic, disks, here, count, length, start, comment = struct.unpack("<4sIHHIIH", self.read(total - 22, 22))
        fits(magic == b"PK\5\6" and disks == 0 and here == count and comment == 0)
        fits(start + length + 22 == total and length <= count * 1024)
        directory, at, after = self.read(start, length), 0, 0
        for _ in range(count):
            fits(at + 46 <= length and directory[at : at + 4] == b"PK\1\2")
            size, named, extra, disk, offset = struct.unpack_from("<IHIH6xI", directory, at + 24)
            end = after + 30 + named + size
            fits(extra == disk == 0 and at + 46 + named <= length and offset == after and end <= start)
            name = directory[at + 46 : at + 46 + named].decode("latin-1")
            fits(re.fullmatch(r"[\w-][\w.-]*(/[\w-][\w.-]*)?", name, re.ASCII) and name not in self.files)
            local = self.read(after, 30 + named)
            # What the file says of itself and what the directory says of it must be the same bytes.
            fits(local[:4] == b"PK\3\4" and local[4:28] == directory[at + 6 : at + 30])
            flags, method, stored, extra = struct.unpack_from("<HH8xI6xH", local, 6)
            fits(flags & ~0x0800 == method == extra == 0 and stored == size and local[30:].decode("latin-1") == name)
            self.files[name] = {"name": name, "size": size, "start": after + 30 + named, "sha256": None}
            after, at = end, at + 46 + named
        fits(at == length and after == start)
    def read(self, position, length):
        self.source.seek(position)
        return self.source.read(length)
    def file(self, name):
        need(name in self.files, "E_FORMAT", f"{name} is missing")
        return self.files[name]
    def under(self, pattern): return [file for name, file in self.files.items() if re.search(pattern, name, re.ASCII)]
    def pieces(self, file):
        seen = DIGEST()
        for at in range(0, file["size"], 2**20):
            piece = self.read(file["start"] + at, min(2**20, file["size"] - at))
            seen.update(piece)
            yield piece
        file["sha256"] = seen.hexdigest()
    def digest(self, file):
        if file["sha256"] is None:
            b"".join(piece[:0] for piece in self.pieces(file))
        return file["sha256"]
    def whole(self, file):
        need(file["size"] <= MOST, "E_FORMAT", file["name"])
        return b"".join(self.pieces(file))
    def lines(self, name):
        file, rest, number = self.file(name), b"", 1
        for piece in self.pieces(file):
            *whole, rest = (rest + piece).split(b"\n")
            for line in whole:
                place = f"{name} line {number}"
                if line:
                    yield decoded(line, place), place
                number += 1
            need(len(rest) <= MOST, "E_FORMAT", f"{name} line {number}")
        need(rest == b"", "E_FORMAT", f"{name} ends within a line")

def read_chain(lines):
    entries, last = [], None
    for line, place in lines:
        outer = parsed(line, place)
        data = unbase64(outer["line"]) if has(outer, "line", "index") else None
        need(data is not None and (outer["index"] is None or is_count(outer["index"])), "E_FORMAT", place)
        entry, index = parsed_canonical(data, place), outer["index"]
        need(is_envelope(entry), "E_FORMAT", place)
        need(last is None or entry["conv"] == last["conv"], "E_CONV", place)
        need(entry["seq"] == len(entries) + 1, "E_SEQ", place)
        genesis = last or base64_of(DIGEST(f"garante-genesis/v1\n{entry['conv']}".encode()).digest())
        need(entry["prev"] == (last["leaf"] if last else genesis), "E_CHAIN", place)
        need(is_instant(entry["at"]), "E_TIME", place)
        need(last is None or entry["at"] >= last["at"], "E_ORDER", place)
        need(index is None or not last or last["index"] is None or index > last["index"], "E_ORDER", place)
        entry["index"], entry["leaf"] = index, base64_of(DIGEST(b"\0" + data).digest())
        entries.append(last := entry)
    return entries

def is_envelope(value):
    if not has(value, "v", "type", "conv", "seq", "prev", "at", "fields", "refs"):
        return False
    v, conv, fields, refs = value["v"], value["conv"], value["fields"], value["refs"]
    texts = all(isinstance(text, str) for text in (conv, value["type"], value["at"])) and type(v) is int and v == 1
    if not texts or not re.fullmatch("[0-9a-f]{32}", conv) or not isinstance(fields, dict):
        return False
    whole = is_count(value["seq"]) and is_hash(value["prev"]) and all(map(is_hash, fields.values()))
    return whole and isinstance(refs, dict) and all(type(ref) in (str, int) for ref in refs.values())

def read_disclosures(lines, entries):
    """Checks each disclosed value against its commitment, and tells what the rest of the bundle must agree with."""
    shown, told = set(), []
    for line, place in lines:
        outer = parsed(line, place)
        need(has(outer, "seq", "name", "salt", "value") and is_count(outer["seq"]), "E_FORMAT", place)
        seq, name, salt, value = (outer[key] for key in ("seq", "name", "salt", "value"))
        need(isinstance(name, str) and is_hash(salt), "E_FORMAT", place)
        fields = entries[seq - 1]["fields"] if 0 < seq <= len(entries) else {}
        need(name in fields and (seq, name) not in shown, "E_DISCLOSE", place)
        text, named = spelled(value, place), name.encode("utf-8")
        data = b"garante-commit/v1\n" + binascii.a2b_base64(salt) + struct.pack(">H", len(named) & 0xFFFF) + named + text
        need(len(named) <= 0xFFFF and base64_of(DIGEST(data).digest()) == fields[name], "E_COMMIT", place)
        shown.add((seq, name))
        if name in ("author", "ground") or name.startswith("att/"):
            told.append((seq, name, value))
    return len(shown), told

def check_receipt(receipt, entries, keys, place="receipt"):
    """What a party kept must be signed by the house, and on the chain."""
    need(has(receipt, "conv", "seq", "leaf", "at", "sig"), "E_FORMAT", place)
    conv, seq, leaf, at, sig = (receipt[name] for name in ("conv", "seq", "leaf", "at", "sig"))
    texts = all(isinstance(text, str) for text in (conv, at, sig))
    need(texts and is_count(seq) and seq > 0 and is_hash(leaf), "E_FORMAT", place)
    text = spelled({"conv": conv, "seq": seq, "leaf": leaf, "at": at}, place)
    need(any(is_signed(text, sig, key) for key in keys), "E_SIG", place)
    need(entries[0]["conv"] == conv, "E_CONV", place)
    need(seq <= len(entries), "E_TRUNCATED", place)
    need(entries[seq - 1]["leaf"] == leaf and entries[seq - 1]["at"] == at, "E_FORK", place)

P, ORDER = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P

def recover(data):
    """The point of 32 bytes (RFC 8032 5.1.3), in extended coordinates; None where there is none."""
    y = int.from_bytes(data, "little") & (2**255 - 1)
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x if x * x % P == square else x * pow(2, (P - 1) // 4, P) % P
    if y >= P or x * x % P != square or (x == 0 and data[31] & 128):
        return None
    x = x if x & 1 == data[31] >> 7 else P - x
    return (x, y, 1, x * y % P)

def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)

BASE = recover(bytes.fromhex("58" + "66" * 31))

def is_signed(text, sig, key):
    data, point = unbase64(sig) or b"", recover(key["public"])
    scalar = int.from_bytes(data[32:], "little")
    if len(data) != 64 or point is None or scalar >= ORDER:
        return False
    h = int.from_bytes(hashlib.sha512(data[:32] + key["public"] + text).digest(), "little") % ORDER
    minus, result = (P - point[0], point[1], 1, P - point[3]), (0, 1, 1, 0)
    steps = {("1", "0"): BASE, ("0", "1"): minus, ("1", "1"): add(BASE, minus)}
    for bits in zip(f"{scalar:0253b}", f"{h:0253b}"):  # scalar * BASE - h * point, bit by bit
        result = add(result, result)
        result = add(result, steps[bits]) if bits in steps else result
    x, y = (part * pow(result[2], P - 2, P) % P for part in result[:2])
    return (y | (x & 1) << 255).to_bytes(32, "little") == data[:32]

def read_vkey(text):
    """A verifier key as C2SP signed-note writes it: `<name>+<id>+<kind and public key>`."""
    match = re.fullmatch(r"([^\s+]+)\+([0-9a-f]{8})\+(\S+)", text.strip() if isinstance(text, str) else "")
    name, id_, typed = (match[1], match[2], unbase64(match[3]) or b"") if match else ("", "", b"")
    need(len(typed) == 33 and typed[0] == 1, "E_VKEY", "key")
    need(DIGEST(name.encode() + b"\n" + typed).hexdigest()[:8] == id_, "E_VKEY", "key")
    return {"vkey": match[0], "name": name, "id": id_, "public": typed[1:]}

def read_keys(lines, trusted):
    """The keys of the house, each announced by the one before: who follows from one that is trusted is trusted too."""
    before, keys, origin = None, list(trusted), None
    for number, (line, place) in enumerate(lines, 1):
        outer = parsed(line, place)
        need(has(outer, "generation", "sig", "since", "vkey") and isinstance(outer["since"], str), "E_FORMAT", place)
        sig = outer.pop("sig")
        counted = is_count(outer["generation"]) and outer["generation"] == number
        need(counted and (before or sig is None), "E_FORMAT", place)
        key = read_vkey(outer["vkey"])
        need(not before or is_signed(spelled(outer, place), sig, before), "E_SIG", place)
        # Where nobody gave a key the first one is taken for granted, and the table says so in red.
        if (before in keys if before else not trusted) or key in trusted:
            keys.append(key)
        before, origin = key, origin or key["name"]
    need(len(keys) > len(trusted), "E_VKEY", "keys/history.jsonl does not know the key that was given")
    return {"origin": origin, "keys": keys}

def open_checkpoint(data, log, place):
    """Opens a checkpoint: a note signed by a key that is trusted, and of this log."""
    note = decoded(data, place)
    body, gap, signatures = note.rpartition("\n\n")
    quiet = not any(unicodedata.category(char) == "Cc" for char in note.replace("\n", ""))
    lines, texts = signatures[:-1].split("\n"), body.split("\n")
    need(gap and note.endswith("\n") and quiet and len(texts) > 2 and "" not in texts[3:], "E_NOTE", place)
    name, size, root = texts[:3]
    need(re.fullmatch("0|[1-9][0-9]{0,14}", size) and is_hash(root) and len(lines) <= 64, "E_NOTE", place)
    signed = False
    for line in lines:
        match = re.fullmatch(r"\u2014 ([^\s+]+) (\S+)", line)
        sig = unbase64(match[2]) if match else None
        need(sig is not None and len(sig) >= 5, "E_NOTE", place)
        for key in log["keys"]:  # other lines are of a witness, or of a kind we do not know
            if key["name"] == match[1] and key["id"] == sig[:4].hex():
                need(is_signed((body + "\n").encode(), base64_of(sig[4:]), key), "E_SIG", place)
                signed = True
    need(signed, "E_NOSIG", place)
    need(name == log["origin"], "E_ORIGIN", place)
    return {"size": int(size), "root": root}

def root_from(leaf, index, size, path):
    """The root that a leaf and its path lead to (RFC 9162 2.1.3.2); None for a path of another length."""
    at, last, result, path = index, size - 1, leaf, list(path)
    while last > 0:
        if at % 2 == 1 or at != last:  # otherwise there is no sibling at this height
            if not path:
                return None
            step = path.pop(0)
            result = DIGEST(b"\1" + (step + result if at % 2 == 1 else result + step)).digest()
        at, last = at // 2, last // 2
    return None if path else result

def check_proof(data, last, log, place):
    """A proof (C2SP tlog-proof) that the last entry is in the log of a signed checkpoint."""
    top, _, note = decoded(data, place).partition("\n\n")
    head, *lines = top.split("\n")
    where, *steps = (lines[1:] if lines and lines[0].startswith("extra ") else lines) or [""]
    need(head == "c2sp.org/tlog-proof@v1" and all(map(is_hash, steps)), "E_FORMAT", place)
    need(re.fullmatch("index (0|[1-9][0-9]{0,14})", where), "E_FORMAT", place)
    index, checkpoint = int(where[6:]), open_checkpoint(note.encode(), log, place)
    need(index < checkpoint["size"] and last["index"] in (None, index), "E_INCLUSION", place)
    root = root_from(unbase64(last["leaf"]), index, checkpoint["size"], map(unbase64, steps))
    need(root is not None, "E_PROOF_LEN", place)
    need(base64_of(root) == checkpoint["root"], "E_INCLUSION", place)
    return {**checkpoint, "index": index}

def verify_bundle(source, vkeys=(), receipts=()):
    trusted, zip_ = [read_vkey(text) for text in vkeys], Zip(source)
    manifest = parsed_canonical(zip_.whole(zip_.file("manifest.json")), "manifest.json")
    files = manifest.get("files") if isinstance(manifest, dict) else None
    need(isinstance(files, dict) and type(manifest.get("v")) is int and manifest["v"] == 1, "E_FORMAT", "manifest.json")
    log = read_keys(zip_.lines("keys/history.jsonl"), trusted)
    entries = read_chain(zip_.lines("envelopes.jsonl"))
    need(entries and entries[-1]["type"] == "record.sealed", "E_HEAD", "the last entry is no seal")
    last, head = entries[-1], manifest.get("head")
    need(manifest.get("conv") == last["conv"], "E_CONV", "manifest.json")
    need(head == {"seq": last["seq"], "leaf": last["leaf"]} and is_count(head["seq"]), "E_HEAD", "manifest.json")
    count, told = read_disclosures(zip_.lines("disclosures.jsonl"), entries)
    attachments = {value["sha256"] for _, name, value in told if name[:4] == "att/" and isinstance(value, dict)
                   and isinstance(value.get("sha256"), str)}
    check_attachments(zip_, attachments)
    notes = [open_checkpoint(zip_.whole(file), log, file["name"]) for file in zip_.under(r"^checkpoints/.*\.txt$")]
    proven = check_proof(zip_.whole(zip_.file(f"proofs/{len(entries)}.tlog-proof")), last, log, "proof")
    roots = {note["size"]: note["root"] for note in notes}
    need(proven["size"] in roots, "E_NOTE", "checkpoints/")
    need(all(roots[note["size"]] == note["root"] for note in [proven, *notes]), "E_FORK", "checkpoints/")
    inside = [parsed(decoded(zip_.whole(file), file["name"]), file["name"]) for file in zip_.under("^receipts/")]
    for receipt in [*inside, *receipts]:
        check_receipt(receipt, entries, log["keys"])
    check_custody(zip_.lines("custody.jsonl"), entries, {seq: value for seq, name, value in told if name == "author"})
    check_manifest(zip_, files)
    redactions = [entry["seq"] for entry in entries if entry["type"] == "message.redacted"]
    grounds = sorted(str(value) for seq, name, value in told if name == "ground" and seq in redactions)
    return {
        "events": len(entries), "disclosed": count, "withheld": sum(len(entry["fields"]) for entry in entries) - count,
        "redacted": " ".join([str(len(redactions)), *grounds]), "attachments": len(attachments),
        "first": entries[0]["at"], "last": last["at"], "checkpoint": f"{proven['size']} {log['origin']}",
        "anchors": f"log entry {proven['index']}, {len(inside)} receipts inside, {len(receipts)} from outside",
    }

def check_attachments(zip_, disclosed):
    """Each file is the one an entry commits to, and each one that is disclosed is there."""
    for file in zip_.under("^attachments/"):
        sha256 = zip_.digest(file)
        need(file["name"] == f"attachments/{sha256}" and sha256 in disclosed, "E_ATTACH", file["name"])
    for name in disclosed:
        need(f"attachments/{name}" in zip_.files, "E_ATTACH", f"{name} is missing")

def check_custody(lines, entries, authors):
    """Who handled the record: each viewing, export and seal, tied to its entry, none left out."""
    due = iter([entry for entry in entries if re.search(r"^(access\.|record\.(sealed|exported)$)", entry["type"])])
    for line, place in lines:
        told, entry = parsed(line, place), next(due, {})
        need(has(told, *"after at before event from seq tool who why".split()), "E_CUSTODY", place)
        need(has(told["who"], "id", "role") and is_count(told["seq"]), "E_CUSTODY", place)
        is_, said = "seq type at prev leaf".split(), "seq event at before after".split()
        need([entry.get(name) for name in is_] == [told[name] for name in said], "E_CUSTODY", place)
        need(authors.get(told["seq"], told["who"]["id"]) == told["who"]["id"], "E_CUSTODY", place)
    need(next(due, None) is None, "E_CUSTODY", "custody.jsonl leaves out an entry")

def check_manifest(zip_, listed):
    """Last, so that what has a code of its own is told by it: each file is as listed, and nothing else is there."""
    for name, file in zip_.files.items():
        need(listed.get(name) == zip_.digest(file) or name == "manifest.json", "E_FORMAT", name)
    need(len(listed) == len(zip_.files) - 1, "E_FORMAT", "a file is missing")

def main():
    """Prints the table or the code, and returns 0: it holds, 1: refused, 2: asked wrongly."""
    ask = argparse.ArgumentParser(prog="verify", usage="verify FILE.zip --vkey KEY|FILE [--receipt R.json]")
    for name, kind in (("file", {}), ("--vkey", {"action": "append"}), ("--receipt", {"action": "append"})):
        ask.add_argument(name, **kind)
    asked = ask.parse_args()
    try:
        keys = [open(key, encoding="utf-8").read() if os.path.exists(key) else key for key in asked.vkey or []]
        vkeys = [line for text in keys for line in text.split("\n") if line.strip()]
        kept = [parsed(decoded(open(name, "rb").read(), name), name) for name in asked.receipt or []]
        receipts = [each for one in kept for each in (one if isinstance(one, list) else [one])]
        for name, value in verify_bundle(open(asked.file, "rb"), vkeys, receipts).items():
            print(f"{name:12}{value}")
        if not vkeys:
            print("\x1b[31mThe key was read from inside: give --vkey from elsewhere.\x1b[0m")
        return 0
    except (Refused, OSError) as fault:
        print(fault, file=sys.stdout if isinstance(fault, Refused) else sys.stderr)
        return 1 if isinstance(fault, Refused) else 2

if __name__ == "__main__": sys.exit(main())
