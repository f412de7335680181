# Helpers for the walk-through in README.md and the tour in docs/tour.md, to be read into a bash: . docs/walk-through.sh
# They need curl, and node for picking fields out of JSON. BASE names another server than the one on port 3000, DATA another folder of its book.

base=${BASE:-http://localhost:3000}
data=${DATA:-data}
today=$(TZ=Europe/Berlin date +%F)

# pick EXPRESSION: reads JSON and prints what a JavaScript expression makes of it; the JSON is called `it`.
pick() { node -pe "const it = JSON.parse(require('node:fs').readFileSync(0, 'utf8')); $1"; }

# The tokens of this shell, gone with it; read in again, it goes on with those it has.
[ -d "${tokens:-}" ] || tokens=$(mktemp -d)
trap 'rm -rf "$tokens"' EXIT

# sign_in WHO: keeps the token of a demo person.
sign_in() {
  curl -sS "$base/demo/oidc/token" -d grant_type=password -d "username=$1" |
    sed -n 's/.*"access_token" *: *"\([^"]*\)".*/\1/p' > "$tokens/$1"
  [ -s "$tokens/$1" ]
}

# as WHO METHOD PATH [BODY] [HEADER]: signs a demo person in, asks the API, prints the answer, and fails where the API refuses.
as() {
  local who=$1 token body=$4 header=$5 answer status
  [ -s "$tokens/$who" ] || sign_in "$who" || return 1
  set -- -X "$2" "$base/api/v1$3"
  [ -z "$body" ] || set -- "$@" -H 'content-type: application/json' -d "$body"
  [ -z "$header" ] || set -- "$@" -H "$header"
  for _ in first again; do
    read -r token < "$tokens/$who"
    answer=$(curl -sS -w '\n%{http_code}' -H "authorization: Bearer $token" "$@") || return 1
    status=${answer##*$'\n'}
    # A token ends after a while, and with its book.
    [ "$status" = 401 ] && sign_in "$who" || break
  done
  printf '%s\n' "${answer%???}"
  # What was written last: whoever reads then waits until it shows.
  [[ $answer =~ '"position":"'([^\"]+) ]] && printf '%s' "${BASH_REMATCH[1]}" > "$tokens/.written"
  [ "$status" -lt 400 ]
}

# seen WHO PATH: reads what somebody decides on, and prints the header that says which version it was: if-match: "7"
seen() {
  local token written
  [ -s "$tokens/$1" ] || sign_in "$1" || return 1
  read -r token < "$tokens/$1"
  written=$(cat "$tokens/.written" 2> /dev/null)
  curl -sS -o /dev/null -D - -G ${written:+--data-urlencode "after=$written"} -H "authorization: Bearer $token" \
    "$base/api/v1$2" | tr -d '\r' | sed -n 's/^etag: */if-match: /ip' | grep .
}

# reach WHAT PATH: waits until an address shows something; what follows from a fact happens a moment later.
reach() {
  local turn
  for turn in {1..100}; do
    [ "$(as clara GET "$2" 2>/dev/null | pick "String($1)" 2>/dev/null)" = true ] && return 0
    sleep 0.1
  done
  echo "$2 did not come to: $1" >&2
  return 1
}

# person NAME: the pseudonym under which the book knows a demo person.
person() { curl -sS "$base/demo/people" | pick "it.people.find(({ username }) => username === '$1').personId"; }

# rules PROGRAMME: the rules that are in force today.
rules() {
  as ada GET "/programmes/$1" | pick "JSON.stringify(it.ruleSets.map(({ ruleSet }) => ruleSet).findLast(
    ({ validFromOn, validUntilOn }) => validFromOn <= '$today' && '$today' <= (validUntilOn ?? '$today')))"
}

# content PROGRAMME: a whole application for 1,500 € that lasts one day, with the answers and declarations that the rules ask for.
content() {
  rules "$1" | pick "JSON.stringify({
    title: 'Tischgespräche', summary: 'Nachbarn reden miteinander.', description: 'Ein langer Tisch und sechs Fragen.',
    place: 'Stuttgart', targetGroup: 'Alle im Viertel', participantCount: 60, startsOn: '$today', endsOn: '$today',
    contactName: 'Amal Beispiel', contactEmail: 'amal@verein.example',
    financePlan: { requestedCents: 150000, income: [], lumpSumBasis: null,
      expenditure: [{ lineId: 'room', category: 'rooms', label: 'Raummiete', amountCents: 150000 }] },
    answers: it.questions.value.filter(({ required }) => required)
      .map(({ questionId }) => ({ questionId, text: 'Das steht im Konzept.' })),
    declarations: it.declarations.value })"
}

# findings PROGRAMME: what the office found in the formal check, for each item that the rules name: all as it should be.
findings() {
  rules "$1" | pick "JSON.stringify({ findings: it.formalCheckItems.value.map((item) => ({ item, finding: 'met' })) })"
}

# sheet PROGRAMME: a score sheet with four points for each criterion.
sheet() {
  rules "$1" | pick "JSON.stringify({ scores: it.criteria.value.map(({ criterionId }) => ({ criterionId, points: 4 })) })"
}

# named TITLE: the id of the application with this title.
named() {
  local programme
  for programme in demokratie-leben empowerment; do
    as karl GET "/programmes/$programme/applications?limit=100" |
      pick "it.items.filter(({ title }) => title === '$1').map(({ applicationId }) => applicationId).join()"
  done | grep .
}

# meeting DAY: the id of the meeting on a day.
meeting() { as karl GET '/meetings?limit=100' | pick "it.items.find(({ startsAt }) => startsAt.startsWith('$1')).meetingId"; }
