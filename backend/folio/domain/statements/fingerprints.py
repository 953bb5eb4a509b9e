"""By what a bank transaction is known again on another statement."""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Sequence

from folio.domain.statements.values import StatementLine


def fingerprints(lines: Sequence[StatementLine]) -> list[str]:
    """One for each line: the same for the same transaction, also when its texts stand in another order.

    Equal transactions of a day are told apart by their place among their equals in the file.
    """
    seen: Counter[str] = Counter()
    found = []
    for line in lines:
        facts = _facts(line)
        found.append(hashlib.sha256(f"{facts}#{seen[facts]}".encode()).hexdigest())
        seen[facts] += 1
    return found


def _facts(line: StatementLine) -> str:
    texts = " ".join(filter(None, (line.counterparty, line.account, line.description)))
    words = sorted(re.findall(r"\w+", texts.casefold()))
    return json.dumps([line.booked_on.isoformat(), line.currency, line.amount_minor, words])
