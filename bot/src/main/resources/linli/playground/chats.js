// What was said, sorted into chats. A chat is known by the id of its group, or by @ and the id of the person it is with.

export const privateChat = person => `@${person}`;

export class Chats {
  constructor(scene) {
    this.scene = scene;
    this.groups = new Map(scene.groups.map(group => [group.id, group]));
    this.people = new Map(scene.people.map(person => [person.id, person]));
    this.clear();
  }

  clear() {
    this.events = new Map();
    this.byChat = new Map();
    this.effects = new Map();
    this.unread = new Map();
    this.seenNames = new Map();
  }

  /** Takes an event in; gives back the chat it belongs to, or null for a timer. */
  add(event) {
    this.events.set(event.n, event);
    if (event.cause !== undefined) {
      this.effectsOf(event.cause).push(event);
    }
    if (event.type === 'in' && event.name) {
      this.seenNames.set(event.sender, event.name);
    }
    const chat = this.chatOf(event);
    if (chat !== null) {
      this.linesOf(chat).push(event);
    }
    return chat;
  }

  chatOf(event) {
    if (event.type === 'timer') {
      return null;
    }
    if (event.type === 'in') {
      return event.group ?? privateChat(event.sender);
    }
    return this.groups.has(event.to) ? event.to : privateChat(event.to);
  }

  linesOf(chat) {
    return this.#listIn(this.byChat, chat);
  }

  effectsOf(number) {
    return this.#listIn(this.effects, number);
  }

  #listIn(map, key) {
    if (!map.has(key)) {
      map.set(key, []);
    }
    return map.get(key);
  }

  isStaff(personId) {
    const role = this.people.get(personId)?.role;
    return role === 'worker' || role === 'office';
  }

  isStaffGroup(chat) {
    return this.groups.get(chat)?.audience === 'staff';
  }

  nameOf(personId) {
    return this.people.get(personId)?.name
        ?? this.scene.names[personId]
        ?? this.seenNames.get(personId)
        ?? personId;
  }

  /** The one character that stands for somebody; a card name ends with what people are called: 3-2-701 李姐. */
  faceOf(personId, name) {
    const called = name.trim().split(/\s+/).at(-1);
    return this.people.get(personId)?.face ?? [...called][0] ?? '';
  }

  shortName(chat) {
    return chat.startsWith('@') ? this.nameOf(chat.slice(1)) : this.groups.get(chat)?.name ?? chat;
  }

  chatName(chat) {
    return this.shortName(chat) + (chat.startsWith('@') ? '（私聊）' : '');
  }
}
