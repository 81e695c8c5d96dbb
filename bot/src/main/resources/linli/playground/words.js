// The page's own words for what Linli does, and why.

/** What Linli did: the mark under a bubble, and whether the number of the case belongs to it. */
export const ACTS = {
  silent: {mark: '静默', says: '没有说话'},
  collect: {mark: '收集', says: '记下来给工作人员看，群里不说'},
  answer: {mark: '回答', says: '照条目回答'},
  ask: {mark: '追问', numbered: true, says: '差一样，问一次'},
  case: {mark: '立案', numbered: true, says: '立案，交给具体的人'},
  join: {mark: '并入', numbered: true, says: '并进已有的案'},
  warn: {mark: '提醒', says: '提醒一句，告诉网格员'},
  alarm: {mark: '报警', numbered: true, says: '先教怎么脱险，马上叫人'},
  handover: {mark: '转人', says: '交给一个有名有姓的人'},
  command: {mark: '指令', says: '照这句短回复办了'},
};

/** Why a decision fell as it did; the names are those of the decision. */
export const REASONS = {
  ECHOED: '刚有人报过，这句是说「我家也是」，记到同一件事上。',
  NEEDS_NOBODY: '是闲话，用不着谁来办，就不插嘴。',
  NOT_SURE_ENOUGH: '听着可能有事，但把握不够，也没人叫它。宁可不说，不乱说。',
  STAFF_TALK: '工作群里的人自己在商量，没叫它，就不插嘴。',
  BUDGET_USED_UP: '这一小时它在群里主动说的话够多了，这句先不说。叫它的名字，它就答。',
  SAID_ALREADY: '同样的答案刚在这里说过，不重复。',
  ANSWERED_BY_ENTRY: '有一条写明出处、还在有效期的答案，正好对上。',
  NO_ENTRY_ANSWERS: '是在问事，可手上没有对得上的答案。它不编：叫了名字就交给人，没叫就记给工作人员。',
  IDEA_FOR_THE_DIGEST: '是个建议，不吵大家，记进给工作人员的小结。',
  FACT_MISSING: '要看这一样才算得出来：只问一次。',
  TOPIC_MISSING: '在问事，可没说是哪样事：问一次，不瞎猜。',
  PLACE_MISSING: '得有人上门，可不知道是哪一栋：先立案，地方只问一次。',
  NEW_MATTER: '是要人办的事，前面没人报过：立案，按分工交给具体的人，说好几点前。',
  SAME_MATTER: '和已经立的案是同一件事：并进去，不再派一遍。',
  SCAM: '像骗子的套路：提醒一句，同时告诉网格员。',
  DANGER: '可能有危险：先说怎么脱险，马上叫人。这条路不等确认，也不受安静规矩管。',
  CALLED_AND_NOTHING_FITS: '有人叫它，可它听不准要什么：不瞎答，交给一个有名有姓的人。',
  HUMAN_WANTED: '想找真人：直接交给人。',
};

/** Where nothing had to be decided. */
export const UNDECIDED = {
  answered: '接着刚才问的说的（补了一样要知道的，或者想换个说法听），照那条答的。',
  plain: '一听就是闲话，没往下走，也不留存。',
  command: '这是一句短回复（接单、办结、更正，或者补上地方），照着办了。',
  duplicate: '平台把同一条又送了一遍：给回同样的结果，什么也没多做。',
};

export const SEVERITIES = {low: '不急', normal: '一般', high: '要紧', critical: '危急'};

export const PLACE_SOURCES = {text: '话里说的', card: '群名片', group: '所在的群', earlier: '刚才说过的'};

export const TIMERS = {
  alarm: '险情没人应，往上再叫一级。',
  escalation: '到点没人接，往上找了一级。',
  reminder: '到点还没办完，提醒负责的人。',
  confirmation: '办完了，回头问一声好了没有。',
  digest: '每天一次，把答不上的问题和建议集中给工作人员看。',
  recall: '说过的答案变了，告诉当初听过的人一次。',
  repeat: '险情还没人应，再叫一遍。',
  resume: '等的时候到了，接着办。',
  drill: '演练的时候，再叫一遍没应的人。',
  leave: '有人请假开始了，手上的事转给顶班的人。',
  morning: '早上一条，今天要办的一起看。',
  evening: '傍晚一条，今天新来几件、办好几件。',
  notice: '答不上的有了答案，告诉当初问的人一次。',
};

export const CHANNELS = {playground: '这一页', open: '开放接口'};

/** The mark under a bubble. */
export function markOf(event) {
  if (event.duplicate) {
    return '重复';
  }
  const act = ACTS[event.act] ?? {mark: event.act};
  const number = act.numbered && event.case ? ` ${event.case}` : '';
  const more = event.issues > 1 ? ` 等${event.issues}件` : '';
  return act.mark + number + more;
}

/** The sentence that says why. */
export function reasonOf(event, piece) {
  if (event.duplicate) {
    return UNDECIDED.duplicate;
  }
  if (piece?.reason) {
    return REASONS[piece.reason] ?? piece.reason;
  }
  if (event.act === 'answer' || event.act === 'ask') {
    return UNDECIDED.answered;
  }
  return event.act === 'command' ? UNDECIDED.command : UNDECIDED.plain;
}

export function percent(share) {
  return `${Math.round(share * 100)}%`;
}
