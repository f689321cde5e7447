package org.parley.word;

import jakarta.xml.bind.Binder;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBContextFactory;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.JAXBIntrospector;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import java.util.Map;
import org.glassfish.jaxb.runtime.v2.ContextFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/** Makes contexts that are built when they are first used. JAXB finds it by name. */
public final class LazyContextFactory implements JAXBContextFactory {

  @Override
  public JAXBContext createContext(Class<?>[] classes, Map<String, ?> properties)
      throws JAXBException {
    return ContextFactory.createContext(classes, copy(properties));
  }

  @Override
  public JAXBContext createContext(String path, ClassLoader loader, Map<String, ?> properties) {
    return new LazyContext(path, loader, copy(properties));
  }

  private static Map<String, Object> copy(Map<String, ?> properties) {
    return properties == null ? Map.of() : new java.util.HashMap<String, Object>(properties);
  }

  private static final class LazyContext extends JAXBContext {
    private final String path;
    private final ClassLoader loader;
    private final Map<String, Object> properties;
    private @Nullable JAXBContext context;

    LazyContext(String path, ClassLoader loader, Map<String, Object> properties) {
      this.path = path;
      this.loader = loader;
      this.properties = properties;
    }

    private synchronized JAXBContext context() throws JAXBException {
      JAXBContext made = context;
      if (made == null) {
        made = ContextFactory.createContext(path, loader, properties);
        context = made;
      }
      return made;
    }

    private JAXBContext unchecked() {
      try {
        return context();
      } catch (JAXBException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public Unmarshaller createUnmarshaller() throws JAXBException {
      return context().createUnmarshaller();
    }

    @Override
    public Marshaller createMarshaller() throws JAXBException {
      return context().createMarshaller();
    }

    @Override
    public <T> Binder<T> createBinder(Class<T> type) {
      return unchecked().createBinder(type);
    }

    @Override
    public Binder<Node> createBinder() {
      return unchecked().createBinder();
    }

    @Override
    public JAXBIntrospector createJAXBIntrospector() {
      return unchecked().createJAXBIntrospector();
    }
  }
}
