// The five phones side by side: which chats they can show, what is unread, and which phone turns to what happens.
import {privateChat} from './chats.js';
import {el, isNarrow} from './dom.js';
import {Phone} from './phone.js';

const MOSTLY_VISIBLE = 0.6;
/** On a small screen one phone fills it, and these switch. */
const TABS = {first: '居民群', second: '另一个群', own: '私聊', desk: '工作群', staff: '工作人员'};

export class Stage {
  /** @param world gives chats, me: who one is, and setting: what each phone shows at first */
  constructor(world, phonesNode, tabsNode) {
    this.world = world;
    this.latestCard = null;
    this.all = [];
    this.phones = this.#makePhones();
    this.all = Object.values(this.phones);
    phonesNode.append(...this.all.map(phone => phone.node));
    this.tabs = new Map(this.all.map(phone => [phone, this.#tab(phone)]));
    tabsNode.append(...[...this.tabs.values()].map(({tab}) => tab));
    this.#watch(phonesNode);
  }

  #makePhones() {
    const {world} = this;
    const {chats, setting} = world;
    const groups = isWanted => chats.scene.groups.filter(isWanted).map(group => group.id);
    const people = role => chats.scene.people.filter(person => person.role === role).map(p => privateChat(p.id));
    const isOwners = group => group.audience === 'group' && group.id.endsWith('-all');
    const residents = [
      ['业主群', groups(isOwners)],
      ['单元群', groups(group => group.audience === 'group' && !isOwners(group))],
    ];
    const staff = [['网格员', people('worker')], ['社区里的人', people('office')], ['单元长', people('leader')]];
    const asMe = () => world.me;
    const phone = (key, label, chatsToChoose, chat, speakerIn, hint) =>
      new Phone(world, {key, label, chats: chatsToChoose, chat, speakerIn, hint});
    return {
      first: phone('first', '居民群', residents, setting.first, asMe, '在这里写一句，或点上面的一句试试。'),
      second: phone('second', '另一个群', residents, setting.second, asMe, '换个群再报同一件事，看它会不会并成一件。'),
      own: phone('own', '我和邻里私聊', [], privateChat(world.me), asMe, '不想在群里说的，在这里说。'),
      desk: phone('desk', '工作群', [['工作群', groups(group => group.audience === 'staff')]], setting.desk,
          chat => chats.isStaff(world.me) ? world.me : chats.groups.get(chat).holder,
          '有事的时候，卡片发到这里。回 1 接单，回 4 办结。'),
      staff: phone('staff', '工作人员私聊', staff, setting.staff, chat => chat.slice(1),
          '要保密的事，卡片只发给负责的人，在这里看。'),
    };
  }

  #tab(phone) {
    const dot = el('span', {class: 'dot', hidden: true});
    return {dot, tab: el('button', {type: 'button', onclick: () => this.bringIntoView(phone)}, TABS[phone.key], dot)};
  }

  #watch(root) {
    const watcher = new IntersectionObserver(changes => {
      for (const change of changes) {
        const phone = this.all.find(each => each.node === change.target);
        phone.isVisible = change.isIntersecting;
        this.tabs.get(phone).tab.classList.toggle('current', change.isIntersecting);
        this.read(phone);
      }
    }, {root, threshold: MOSTLY_VISIBLE});
    this.all.forEach(phone => watcher.observe(phone.node));
  }

  bringIntoView(phone) {
    phone.node.scrollIntoView({behavior: isNarrow() ? 'auto' : 'smooth', inline: 'nearest', block: 'nearest'});
  }

  /** What this phone shows has been seen. */
  read(phone) {
    if (phone.isVisible) {
      this.world.chats.unread.delete(phone.chat);
    }
    this.#drawUnread();
  }

  #drawUnread() {
    const {chats} = this.world;
    for (const phone of this.all) {
      let isElsewhere = false;
      for (const [id, option] of phone.options) {
        const count = chats.unread.get(id) ?? 0;
        const name = chats.shortName(id);
        option.textContent = count > 0 ? `● ${name}（${count} 条新的）` : name;
        isElsewhere ||= count > 0 && id !== phone.chat;
      }
      phone.dot.hidden = !isElsewhere;
      this.tabs.get(phone).dot.hidden = !chats.unread.has(phone.chat);
    }
  }

  /** Shows a chat on the phone it belongs to. */
  reveal(chat) {
    const phone = this.all.find(each => each.chat === chat) ?? this.#phoneFor(chat);
    if (phone) {
      phone.show(chat);
      this.bringIntoView(phone);
      phone.flash();
    }
  }

  #phoneFor(chat) {
    const {desk, staff, second} = this.phones;
    return [desk, staff, second].find(phone => phone.options.has(chat));
  }

  /** Somebody else holds the first three phones now. */
  handOver() {
    const {chats, me} = this.world;
    const {first, second, own} = this.phones;
    const home = chats.people.get(me).group;
    if (home && first.chat !== home && second.chat !== home) {
      first.show(home);
    }
    own.show(privateChat(me));
    this.redraw();
  }

  redraw() {
    for (const phone of this.all) {
      phone.refreshSpeaker();
      phone.redraw();
    }
  }

  /** The phone for a sentence to try; that of the desk turns to where the latest card can be answered. */
  phoneOf(where) {
    const {first, own, desk, staff} = this.phones;
    if (where !== 'desk') {
      return where === 'private' ? own : first;
    }
    const phone = [desk, staff].find(each => each.options.has(this.latestCard)) ?? desk;
    if (this.latestCard !== null) {
      phone.show(this.latestCard);
    }
    return phone;
  }

  /** @param isNew whether it happened after the page was opened */
  happened(event, chat, isNew) {
    this.all.filter(phone => phone.chat === chat).forEach(phone => phone.add(event));
    if (event.type === 'out') {
      this.#followCard(event, chat, isNew);
    }
    if (isNew && !this.all.some(phone => phone.chat === chat && phone.isVisible)) {
      const {unread} = this.world.chats;
      unread.set(chat, (unread.get(chat) ?? 0) + 1);
      this.#drawUnread();
    }
  }

  /** The staff's phones turn to where a card has gone, unless somebody is writing there. */
  #followCard(event, chat, isNew) {
    const {chats, me} = this.world;
    const told = chats.effectsOf(event.cause).map(effect => chats.chatOf(effect));
    const isFor = phone => each => phone.options.has(each) && each !== privateChat(me);
    const {desk, staff} = this.phones;
    if (told.findIndex(each => isFor(desk)(each) || isFor(staff)(each)) === told.length - 1) {
      this.latestCard = chat;
    }
    const phone = [desk, staff].find(each => told.findIndex(isFor(each)) === told.length - 1);
    if (phone && isNew && phone.chat !== chat && phone.isIdle) {
      phone.show(chat);
    }
  }
}
