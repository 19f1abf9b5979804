/** Lua for the server: each script is one step that nothing interrupts. Redis 5 or newer, Valkey. */
export interface Script {
  readonly text: string;
}

/**
 * The server's own clock, so that those of the machines do not matter. Times are whole milliseconds, as text where Lua
 * would round them. TIME before a write is why Redis 4 will not do: from 5 on, effects are replicated, not scripts.
 */
const prelude = `
local sent, tickets, state = KEYS[1], KEYS[2], KEYS[3]
local time = redis.call('TIME')
local now = math.floor((time[1] * 1000 + time[2] / 1000) * tonumber(ARGV[1]))
local window = tonumber(ARGV[2])
local function text(number) return string.format('%.0f', number) end

-- Every key goes by itself, soon after it has lost its meaning.
local function keep(pause)
  for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, text(math.max(window, pause) + 60000)) end
end

-- A grant has a name, so that one that is told again counts once.
local function count(grant, n, at)
  for i = 1, n do redis.call('ZADD', sent, 'NX', text(at), grant .. ':' .. text(i)) end
end

-- What a clock that was set back has left in the future counts as now, or it would block for ever.
local pauseAt = tonumber(redis.call('HGET', state, 'pauseAt') or now)
local pauseMs = tonumber(redis.call('HGET', state, 'pauseMs') or 0)
if pauseAt > now then
  pauseAt = now
  redis.call('HSET', state, 'pauseAt', text(now))
end
local pause = math.max(0, pauseAt + pauseMs - now)
`;

/**
 * The same rules as in the state file (shared-window.ts). ARGV: clock factor, window, owner, capacity, turn, wanted,
 * longest nap, grace, linger, all in ms or requests, a name for what is granted,
 * how long that may be on its way, and how long anything may be. Answers granted, waitMs, askAgainMs, used, penalized (0 or 1).
 */
export const claimScript: Script = {
  text: `${prelude}
local owner = ARGV[3]
local capacity, turn, wanted = tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
local lead, maxLead = tonumber(ARGV[11]), tonumber(ARGV[12])
local maxNap, grace, linger = tonumber(ARGV[7]), tonumber(ARGV[8]), tonumber(ARGV[9])

redis.call('ZREMRANGEBYSCORE', sent, '-inf', text(now - window))
for _, member in ipairs(redis.call('ZRANGEBYSCORE', sent, '(' .. text(now + maxLead), '+inf')) do
  redis.call('ZADD', sent, text(now), member)
end
local used = redis.call('ZCARD', sent)

local mine, others, voidAt = nil, 0, nil
local waiting = {}
local all = redis.call('HGETALL', tickets)
for i = 1, #all, 2 do
  local id, reserved, seen, expires = string.match(all[i + 1], '^(%d+):(%d+):(%d+):(%d+)$')
  local ticket = { id = tonumber(id), reserved = tonumber(reserved), expires = tonumber(expires) }
  seen = tonumber(seen)
  if seen > now then
    ticket.expires = ticket.expires - seen + now
    redis.call('HSET', tickets, all[i], table.concat({ id, reserved, text(now), text(ticket.expires) }, ':'))
  end
  if all[i] == owner then
    mine = ticket
  elseif ticket.expires <= now then
    redis.call('HDEL', tickets, all[i])
  else
    waiting[#waiting + 1] = ticket
    others = others + ticket.reserved
    voidAt = math.min(voidAt or ticket.expires, ticket.expires)
  end
end

local function hold(reserve, expires)
  local id = mine and mine.id or redis.call('HINCRBY', state, 'ticket', 1)
  redis.call('HSET', tickets, owner, table.concat({ text(id), text(reserve), text(now), text(expires) }, ':'))
end

-- Somebody else's ticket may be void before our turn.
local function queue(reserve, wait)
  local nap = math.min(wait, maxNap, voidAt and math.max(1, voidAt - now) or wait)
  hold(reserve, now + nap + grace)
  return nap
end

if pause > 0 then
  local nap = queue(turn, pause)
  keep(pause)
  return { 0, pause, nap, used, 1 }
end

local ahead = 0
for _, ticket in ipairs(waiting) do
  if not mine or ticket.id < mine.id then ahead = ahead + ticket.reserved end
end
local reserved = mine and mine.reserved or 0
local granted = 0
-- Beyond its own ticket a process stands behind everybody who waits.
while granted < wanted and capacity - used - granted > (granted < reserved and ahead or others) do
  granted = granted + 1
end
count(ARGV[10], granted, now + lead)

-- A turn that is used up goes back to the end; one that has begun keeps its place and does not grow.
local left = reserved - granted
if left <= 0 then
  redis.call('HDEL', tickets, owner)
  mine = nil
end
local reserve = left > 0 and left or turn
if granted == wanted then
  if reserved + others > 0 then hold(reserve, now + linger) end
  keep(0)
  return { granted, 0, 0, used + granted, 0 }
end

local place = used + granted - capacity + (left > 0 and ahead or others)
-- Fewer than places: those ahead have not sent yet, and what they send now stays for one window.
local at = tonumber(redis.call('ZRANGE', sent, place, place, 'WITHSCORES')[2] or now)
local wait = math.max(1, at + window - now)
local nap = queue(reserve, wait)
keep(0)
return { granted, wait, nap, used + granted, 0 }
`,
};

/** ARGV: clock factor, window, length of the pause in ms. A longer pause that is known already stays. */
export const penalizeScript: Script = {
  text: `${prelude}
local ms = tonumber(ARGV[3])
if ms > pause then
  redis.call('HSET', state, 'pauseAt', text(now), 'pauseMs', text(ms))
  pause = ms
end
keep(pause)
return {}
`,
};

/** ARGV: clock factor, window, then for each grant its name, its age in ms and how many requests. */
export const rememberScript: Script = {
  text: `${prelude}
for i = 3, #ARGV, 3 do count(ARGV[i], tonumber(ARGV[i + 2]), now - tonumber(ARGV[i + 1])) end
keep(pause)
return {}
`,
};
